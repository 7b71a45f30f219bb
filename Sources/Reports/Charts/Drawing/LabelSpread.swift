/// Moves labels apart along one direction so that none covers another, each as near its wish as the others allow.
enum LabelSpread {
    /// `wishes` are middles; the answer has the same order. Labels stay within `range` when they fit into it at all.
    static func positions(_ wishes: [Double], size: Double, within range: ClosedRange<Double>) -> [Double] {
        let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
        var result = wishes
        // Runs of labels that touch move together, with the mean of their wishes in the middle.
        var runs: [(members: [Int], middle: Double)] = []
        func half(_ count: Int) -> Double { Double(count) * size / 2 }
        for index in order {
            var run = (members: [index], middle: clamp(wishes[index], half(1), range))
            while let last = runs.last, last.middle + half(last.members.count) > run.middle - half(run.members.count) {
                let members = last.members + run.members
                let mean = members.reduce(0) { $0 + wishes[$1] } / Double(members.count)
                run = (members, clamp(mean, half(members.count), range))
                runs.removeLast()
            }
            runs.append(run)
        }
        for run in runs {
            for (place, index) in run.members.enumerated() {
                result[index] = run.middle + (Double(place) + 0.5) * size - half(run.members.count)
            }
        }
        return result
    }

    private static func clamp(_ value: Double, _ half: Double, _ range: ClosedRange<Double>) -> Double {
        guard range.upperBound - range.lowerBound >= 2 * half else { return (range.lowerBound + range.upperBound) / 2 }
        return min(max(value, range.lowerBound + half), range.upperBound - half)
    }
}
