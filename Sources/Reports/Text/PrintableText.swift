/// Text that people typed, made safe to show: a terminal obeys control characters, and XML refuses them.
package enum PrintableText {
    /// Without control characters and without the marks that turn the reading direction of what follows.
    /// Line breaks stay when `keepingLines`, in one spelling; otherwise breaks and tabs become one space.
    package static func clean(_ text: String, keepingLines: Bool = false) -> String {
        var out = String.UnicodeScalarView()
        for character in text {
            if character.isNewline {
                out.append(keepingLines ? "\n" : " ")
                continue
            }
            for scalar in character.unicodeScalars {
                if scalar == "\t" {
                    out.append(" ")
                } else if isPrintable(scalar) {
                    out.append(scalar)
                }
            }
        }
        return String(out)
    }

    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
