/// One line of a comparison of what an example expects with what came.
package struct DiffLine: Hashable, Sendable {
    package enum Mark: String, Hashable, Sendable {
        case same = " "
        case expected = "-"
        case found = "+"
    }

    package var mark: Mark
    package var text: String
}

enum LineDiff {
    /// The fewest lines that lead from one to the other; where one takes the place of another, it comes after it.
    static func lines(_ expected: [String], _ found: [String]) -> [DiffLine] {
        let difference = found.difference(from: expected)
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [DiffLine] = []
        var (old, new) = (0, 0)
        while old < expected.count || new < found.count {
            if removed.contains(old) {
                lines.append(DiffLine(mark: .expected, text: expected[old]))
                old += 1
            } else if inserted.contains(new) {
                lines.append(DiffLine(mark: .found, text: found[new]))
                new += 1
            } else {
                lines.append(DiffLine(mark: .same, text: expected[old]))
                old += 1
                new += 1
            }
        }
        return lines
    }
}
