/// How wide words will be drawn. The typeface is the reader's, so this is an estimate a little on the wide side.
enum TextMeasure {
    static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
        ruler(size: size, bold: bold, limit: 0).width(text)
    }

    static func lines(_ text: String, size: Double, bold: Bool = false, width: Double, atMost count: Int) -> [String] {
        ruler(size: size, bold: bold, limit: width).lines(PrintableText.clean(text), atMost: count)
    }

    static func truncated(_ text: String, size: Double, bold: Bool = false, width: Double) -> String {
        ruler(size: size, bold: bold, limit: width).truncated(PrintableText.clean(text))
    }

    private static func ruler(size: Double, bold: Bool, limit: Double) -> LineBreaker {
        let scale = bold ? size * 1.06 : size
        return LineBreaker(limit: limit) { ems($0) * scale }
    }

    /// Widths in parts of the letter size, between those of the faces in `Typography.sans`.
    private static func ems(_ character: Character) -> Double {
        guard character.isASCII else { return DisplayWidth.of(character) == 2 ? 0.95 : 0.62 }
        return switch character {
        case " ", ".", ",", ":", ";", "'", "|", "i", "j", "l", "I", "!": 0.29
        case "f", "t", "r", "(", ")", "[", "]", "-", "/": 0.38
        case "m", "w", "M", "W", "%", "@": 0.88
        case "A"..."Z", "&": 0.69
        default: 0.58
        }
    }
}
