/// Remembers where labels stand, so that a later one can step aside or stay away.
struct LabelPlacer {
    struct Box {
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double

        func touches(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    private var taken: [Box] = []

    mutating func take(_ box: Box) {
        taken.append(box)
    }

    /// The first of the boxes that is free, now taken; nil when none is.
    mutating func place(_ candidates: [Box]) -> Box? {
        guard let free = candidates.first(where: { box in !taken.contains { $0.touches(box) } }) else { return nil }
        taken.append(free)
        return free
    }
}
