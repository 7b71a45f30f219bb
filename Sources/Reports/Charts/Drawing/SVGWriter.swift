/// Writes SVG elements. Numbers have at most two decimals, everything else is escaped, and what was opened is closed.
struct SVGWriter {
    private(set) var text = ""

    /// An element without content.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, any SVGAttribute>) {
        start(name, attributes)
        text += "/>\n"
    }

    /// An element that holds words.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, any SVGAttribute>, text content: String) {
        start(name, attributes)
        text += ">" + Self.escaped(content) + "</\(name)>\n"
    }

    mutating func group(
        _ name: String = "g", _ attributes: KeyValuePairs<String, any SVGAttribute>,
        _ content: (inout SVGWriter) -> Void
    ) {
        start(name, attributes)
        text += ">\n"
        content(&self)
        text += "</\(name)>\n"
    }

    /// Style rules of the project's own; they need no escaping and may not end the element.
    mutating func style(_ rules: String) {
        text += "<style>\n" + rules + "</style>\n"
    }

    mutating func line(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        element("line", ["class": style, "x1": x1, "y1": y1, "x2": x2, "y2": y2])
    }

    mutating func rect(_ style: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 0) {
        if radius > 0 {
            element("rect", ["class": style, "x": x, "y": y, "width": width, "height": height, "rx": radius])
        } else {
            element("rect", ["class": style, "x": x, "y": y, "width": width, "height": height])
        }
    }

    mutating func circle(_ style: String, _ x: Double, _ y: Double, radius: Double) {
        element("circle", ["class": style, "cx": x, "cy": y, "r": radius])
    }

    mutating func path(_ style: String, _ d: String) {
        element("path", ["class": style, "d": d])
    }

    enum Anchor: String {
        case start, middle, end
    }

    /// `y` is the baseline of the letters.
    mutating func words(_ content: String, _ style: String, _ x: Double, _ y: Double, anchor: Anchor = .start) {
        if anchor == .start {
            element("text", ["class": style, "x": x, "y": y], text: content)
        } else {
            element("text", ["class": style, "x": x, "y": y, "text-anchor": anchor.rawValue], text: content)
        }
    }

    private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, any SVGAttribute>) {
        text += "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value.svg))\"" }
    }

    /// Text that may stand in content and in attributes; characters that XML 1.0 has no place for are left out.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\t", "\n", "\r": out += " "
            default: if PrintableText.isPrintable(scalar) { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }

    /// At most two decimals, no exponent, no negative zero.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        var text = hundredths < 0 ? "-" : ""
        text += String(whole)
        if rest > 0 {
            text += rest < 10 ? ".0" : "."
            text += String(rest % 10 == 0 ? rest / 10 : rest)
        }
        return text
    }
}
