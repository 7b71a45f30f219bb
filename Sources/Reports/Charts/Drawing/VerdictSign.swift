/// Draws a verdict: a disc with a tick, a square with a cross, an empty ring with a question mark. Readable in grey.
enum VerdictSign {
    static func draw(_ verdict: VerdictTone, _ x: Double, _ y: Double, radius: Double = 9, in svg: inout SVGWriter) {
        let r = radius
        switch verdict {
        case .supported:
            svg.circle("mc-supported", x, y, radius: r)
            svg.path(
                "mc-sign",
                SVGPath.through([
                    (x - r * 0.45, y + r * 0.05), (x - r * 0.1, y + r * 0.4), (x + r * 0.48, y - r * 0.38),
                ]))
        case .refuted:
            let side = r * 0.9
            svg.rect("mc-refuted", x: x - side, y: y - side, width: side * 2, height: side * 2, radius: 2)
            let arm = r * 0.4
            svg.path(
                "mc-sign",
                SVGPath.through([(x - arm, y - arm), (x + arm, y + arm)])
                    + SVGPath.through([(x + arm, y - arm), (x - arm, y + arm)]))
        case .inconclusive:
            svg.circle("mc-inconclusive", x, y, radius: r - 0.9)
            func pair(_ x: Double, _ y: Double) -> String { SVGWriter.number(x) + " " + SVGWriter.number(y) }
            let bow = "a" + pair(r * 0.28, r * 0.28) + " 0 1 1 " + pair(r * 0.4, r * 0.25)
            let stem = "q" + pair(-r * 0.13, r * 0.08) + " " + pair(-r * 0.13, r * 0.2)
            let hook = "M" + pair(x - r * 0.27, y - r * 0.2) + bow + stem
            svg.path("mc-sign-open", hook)
            svg.circle("mc-sign-dot", x, y + r * 0.5, radius: r * 0.12)
        }
    }
}
