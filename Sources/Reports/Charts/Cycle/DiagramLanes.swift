/// The columns at the sides of a box in which ways go round.
struct DiagramLanes {
    struct Lane {
        var spans: [ClosedRange<Int>] = []
        /// With the words beside it.
        var width = 0.0
    }

    static let gap = 14.0

    /// Innermost first.
    var right: [Lane] = []
    var left: [Lane] = []

    var rightWidth: Double { right.reduce(0) { $0 + $1.width } }
    var leftWidth: Double { left.reduce(0) { $0 + $1.width } }

    /// Takes the first lane that is free along the whole span.
    static func place(_ span: ClosedRange<Int>, width: Double, in lanes: inout [Lane]) -> Int {
        if let free = lanes.firstIndex(where: { lane in !lane.spans.contains { $0.overlaps(span) } }) {
            lanes[free].spans.append(span)
            lanes[free].width = max(lanes[free].width, width)
            return free
        }
        lanes.append(Lane(spans: [span], width: width))
        return lanes.count - 1
    }

    /// How far a lane's line is from the edge of the column.
    static func offset(of lane: Int, in lanes: [Lane]) -> Double {
        lanes[..<lane].reduce(gap) { $0 + $1.width }
    }
}
