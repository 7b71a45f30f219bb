/// The line of one arrow and where its words stand.
struct DiagramRoute {
    private let arrow: DiagramArrow
    private let points: [(x: Double, y: Double)]

    init(_ arrow: DiagramArrow, _ ports: DiagramPorts, _ index: Int) {
        self.arrow = arrow
        let (from, to, home) = (arrow.from, arrow.to, arrow.home)
        switch arrow.route {
        case .down: points = [(from.midX, from.maxY), (from.midX, to.y)]
        case .right(let lane):
            let edge = home.children.map(\.maxX).max() ?? home.maxX
            let clear = Self.clearing(home, edge)
            let x = clear + DiagramLanes.offset(of: lane, in: home.lanes.right)
            points = [
                (from.maxX, ports.start(index)), (x, ports.start(index)), (x, ports.end(index)),
                (to.maxX, ports.end(index)),
            ]
        case .left(let lane):
            let edge = home.children.map(\.x).min() ?? home.x
            let x = edge - DiagramLanes.offset(of: lane, in: home.lanes.left)
            points = [
                (from.x, ports.start(index)), (x, ports.start(index)), (x, ports.end(index)), (to.x, ports.end(index)),
            ]
        case .across:
            let isRightward = from.midX < to.midX
            let (x1, x2) = isRightward ? (from.maxX, to.x) : (from.x, to.maxX)
            points = [(x1, from.y + from.height / 2), (x2, to.y + to.height / 2)]
        }
    }

    /// Where the column ends on the right, with the words beside its straight arrows.
    private static func clearing(_ home: DiagramBox, _ edge: Double) -> Double {
        max(edge, home.maxX - (home.parent == nil ? 2 : 16) - home.lanes.rightWidth - DiagramLanes.gap)
    }

    func draw(in svg: inout SVGWriter) {
        let (start, end) = (points[0], points[points.count - 1])
        let style = arrow.isDefault ? "mc-limit" : "mc-change"
        if case .across = arrow.route {
            let bend = (end.x - start.x) / 2
            let n = SVGWriter.number
            svg.path(
                style,
                "M\(n(start.x)) \(n(start.y))C\(n(start.x + bend)) \(n(start.y)) \(n(end.x - bend)) \(n(end.y)) \(n(end.x)) \(n(end.y))"
            )
            Self.head(at: end, (bend < 0 ? -1 : 1, 0), in: &svg)
            return
        }
        svg.path(style, Self.rounded(points))
        let before = points[points.count - 2]
        Self.head(at: end, (Self.sign(end.x - before.x), Self.sign(end.y - before.y)), in: &svg)
    }

    func drawLabel(in svg: inout SVGWriter) {
        guard !arrow.label.lines.isEmpty else { return }
        let height = arrow.label.height
        var (x, y) = (0.0, 0.0)
        var anchor = SVGWriter.Anchor.start
        switch arrow.route {
        case .down:
            x = points[0].x + 11
            y = (points[0].y + points[1].y - height) / 2 - 2
        case .right:
            x = points[1].x + 8
            y = (points[1].y + points[2].y - height) / 2
        case .left:
            x = points[1].x - 8
            y = (points[1].y + points[2].y - height) / 2
            anchor = .end
        case .across:
            x = (points[0].x + points[1].x) / 2
            y = (points[0].y + points[1].y) / 2 - height - 4
            anchor = .middle
        }
        for line in arrow.label.lines {
            y += DiagramLabel.lineHeight
            svg.words(line.text, line.style.css, anchor == .start ? x + line.indent : x, y - 3, anchor: anchor)
        }
    }

    /// Corners with a small radius.
    private static func rounded(_ points: [(x: Double, y: Double)]) -> String {
        let n = SVGWriter.number
        var d = "M\(n(points[0].x)) \(n(points[0].y))"
        for index in points.indices.dropFirst() {
            let point = points[index]
            guard index + 1 < points.count else {
                d += "L\(n(point.x)) \(n(point.y))"
                break
            }
            let (before, after) = (points[index - 1], points[index + 1])
            let into = max(abs(point.x - before.x), abs(point.y - before.y))
            let out = max(abs(after.x - point.x), abs(after.y - point.y))
            let radius = min(7, into / 2, out / 2)
            let (x1, y1) = (point.x - sign(point.x - before.x) * radius, point.y - sign(point.y - before.y) * radius)
            let (x2, y2) = (point.x + sign(after.x - point.x) * radius, point.y + sign(after.y - point.y) * radius)
            d += "L\(n(x1)) \(n(y1))Q\(n(point.x)) \(n(point.y)) \(n(x2)) \(n(y2))"
        }
        return d
    }

    static func head(at end: (x: Double, y: Double), _ way: (x: Double, y: Double), in svg: inout SVGWriter) {
        let (dx, dy) = way
        let base = (x: end.x - dx * 8, y: end.y - dy * 8)
        svg.path(
            "mc-change-head",
            SVGPath.through(
                [(end.x, end.y), (base.x - dy * 4, base.y + dx * 4), (base.x + dy * 4, base.y - dx * 4)], closed: true))
    }

    private static func sign(_ value: Double) -> Double {
        value > 0 ? 1 : value < 0 ? -1 : 0
    }
}
