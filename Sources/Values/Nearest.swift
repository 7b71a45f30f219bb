/// Finds what a person probably meant by a misspelt word.
package enum Nearest {
    /// The candidate within two edits (one, for words of up to three letters), or nil when none is that near.
    package static func match(_ word: String, in candidates: some Sequence<String>) -> String? {
        let limit = word.count <= 3 ? 1 : 2
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let distance = edits(Array(word), Array(candidate))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Optimal string alignment: insertion, deletion, substitution and the swap of two neighbours cost one each.
    private static func edits(_ a: [Character], _ b: [Character]) -> Int {
        guard abs(a.count - b.count) <= 2 else { return .max }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
