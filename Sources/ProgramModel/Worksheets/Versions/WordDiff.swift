/// Two wordings of one text, told apart word by word.
package enum WordDiff {
    package enum Mark: String, Hashable, Sendable {
        case same
        case removed
        case added
    }

    package struct Run: Hashable, Sendable {
        package var mark: Mark
        package var text: String
    }

    /// Neighbouring words of one mark stand together; what went comes before what took its place. White space counts only
    /// as what parts words.
    package static func runs(_ old: String, _ new: String) -> [Run] {
        let (before, after) = (words(old), words(new))
        var (gone, come): (Set<Int>, Set<Int>) = ([], [])
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        var runs: [Run] = []
        func add(_ mark: Mark, _ word: String) {
            if let last = runs.indices.last, runs[last].mark == mark {
                runs[last].text += " " + word
            } else {
                runs.append(Run(mark: mark, text: word))
            }
        }
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if gone.contains(left) {
                add(.removed, before[left])
                left += 1
            } else if come.contains(right) {
                add(.added, after[right])
                right += 1
            } else {
                add(.same, before[left])
                left += 1
                right += 1
            }
        }
        return runs
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
