/// What would begin a heading, a list, a quote or an underline where a line begins.
enum LineStart {
    /// The beginning of a line, escaped where it needs to be, and what follows it.
    static func split(_ text: String) -> (sign: String, rest: Substring) {
        let text = text.drop { $0 == " " || $0 == "\t" }
        guard let first = text.first else { return ("", text) }
        if "-+=#>~`*_:".contains(first) { return ("\\" + String(first), text.dropFirst()) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let after = text.dropFirst(digits.count)
        guard !digits.isEmpty, let sign = after.first, sign == "." || sign == ")" else { return ("", text) }
        return (digits + "\\" + String(sign), after.dropFirst())
    }
}
