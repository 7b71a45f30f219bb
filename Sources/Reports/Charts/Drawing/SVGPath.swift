/// The `d` of a path, written as it is drawn.
struct SVGPath {
    private(set) var d = ""

    mutating func move(_ x: Double, _ y: Double) { step("M", x, y) }
    mutating func line(_ x: Double, _ y: Double) { step("L", x, y) }
    mutating func close() { d += "Z" }

    private mutating func step(_ command: String, _ x: Double, _ y: Double) {
        d += command + SVGWriter.number(x) + " " + SVGWriter.number(y)
    }

    static func through(_ points: [(x: Double, y: Double)], closed: Bool = false) -> String {
        var path = SVGPath()
        for (index, point) in points.enumerated() {
            if index == 0 { path.move(point.x, point.y) } else { path.line(point.x, point.y) }
        }
        if closed { path.close() }
        return path.d
    }
}
