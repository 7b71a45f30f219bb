/// Text as Markdown shows it: what was typed is never read as markup, nor as HTML.
enum MarkdownText {
    /// Escapes every sign that could begin something, in GitHub's flavour or in CommonMark. Breaks become spaces.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in PrintableText.clean(text).unicodeScalars {
            if special.contains(scalar) { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return guarded(out)
    }

    static func code(_ text: String) -> String {
        let text = PrintableText.clean(text)
        let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
        let pad = text.hasPrefix("`") || text.hasSuffix("`") || text.isEmpty ? " " : ""
        return fence + pad + text + pad + fence
    }

    static func listing(_ text: String) -> String {
        let text = PrintableText.clean(text, keepingLines: true)
        let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
        return fence + "\n" + text + (text.hasSuffix("\n") ? "" : "\n") + fence
    }

    private static let special: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$", "!", "@",
    ]

    /// At the start of a line a number with a point, a dash or a plus would begin a list.
    private static func guarded(_ text: String) -> String {
        let rest = text.unicodeScalars.drop { $0 == " " }
        guard let first = rest.first else { return text }
        if "-+=".unicodeScalars.contains(first) { return "\\" + String(String.UnicodeScalarView(rest)) }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        let after = rest.dropFirst(digits.count)
        guard !digits.isEmpty, let sign = after.first, sign == "." || sign == ")", after.dropFirst().first ?? " " == " "
        else { return text }
        return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(after))
    }

    private static func longestRun(of sign: Unicode.Scalar, in text: String) -> Int {
        var (longest, current) = (0, 0)
        for scalar in text.unicodeScalars {
            current = scalar == sign ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
