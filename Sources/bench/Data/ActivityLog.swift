import Foundation
import Values

/// An activity log as `time,member,kind`, in order of time over 52 weeks. Members are as skewed as in real communities:
/// the share of a member falls with about the 0.9th power of the rank (Zipf's law). A third of them are there from the
/// start, the others join in the course of the year.
struct ActivityLog {
    let rows: Int

    private static let kinds = ["message", "message", "message", "reaction", "reaction", "issue", "commit", "review"]
    /// 2025-01-01T00:00:00Z, a Wednesday.
    private static let start = 1_735_689_600
    private static let seconds = 364 * 86_400

    func write(to output: FileHandle) throws {
        var random = SplitMix64(seed: 20_250_101)
        let members = max(100, rows / 100)
        let shares = cumulativeShares(members)
        let names = shuffledNames(members, &random)
        let joined = (0..<members).map { _ in max(0, random.share() * 1.5 - 0.5) }
        var block = "time,member,kind\n"
        var clock = Clock()
        for row in 0..<rows {
            // Evenly spread with a jitter of less than one step, so that time never goes back.
            let step = (Double(row) + random.share()) / Double(rows)
            block += clock.text(Self.start + Int(step * Double(Self.seconds)))
            block += ","
            var member = rank(random.share(), in: shares)
            while joined[member] > step { member = rank(random.share(), in: shares) }
            block += names[member]
            block += ","
            block += Self.kinds[Int(random.next() >> 61)]
            block += "\n"
            if block.utf8.count > 1 << 20 {
                try output.write(contentsOf: Data(block.utf8))
                block.removeAll(keepingCapacity: true)
            }
        }
        try output.write(contentsOf: Data(block.utf8))
    }

    private func cumulativeShares(_ members: Int) -> [Double] {
        var total = 0.0
        let sums = (1...members).map { rank in
            total += pow(Double(rank), -0.9)
            return total
        }
        return sums.map { $0 / total }
    }

    /// So that the busiest members are not the first in the alphabet.
    private func shuffledNames(_ members: Int, _ random: inout SplitMix64) -> [String] {
        (0..<members).map { number in
            let digits = String(number)
            return "u" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        }.shuffled(using: &random)
    }

    private func rank(_ share: Double, in shares: [Double]) -> Int {
        var (low, high) = (0, shares.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if shares[middle] < share { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SplitMix64 {
    /// From 0 up to 1.
    fileprivate mutating func share() -> Double {
        Double(next() >> 11) * 0x1p-53
    }
}
