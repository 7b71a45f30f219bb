/// Draws an interval along a horizontal axis, with feet at its ends, or arrows where it goes on beyond the axis.
enum IntervalMark {
    static func draw(
        _ interval: ClosedRange<Double>, y: Double, from left: Double, to right: Double, x: (Double) -> Double,
        in svg: inout SVGWriter
    ) {
        let (lower, upper) = (interval.lowerBound.drawable, interval.upperBound.drawable)
        let start = lower.map(x) ?? left
        let end = upper.map(x) ?? right
        var path = SVGPath()
        if lower != nil {
            path.move(start, y - 5)
            path.line(start, y + 5)
        } else {
            path.move(start + 6, y - 5)
            path.line(start, y)
            path.line(start + 6, y + 5)
        }
        path.move(start, y)
        path.line(end, y)
        if upper != nil {
            path.move(end, y - 5)
            path.line(end, y + 5)
        } else {
            path.move(end - 6, y - 5)
            path.line(end, y)
            path.line(end - 6, y + 5)
        }
        svg.path("mc-interval", path.d)
    }
}
