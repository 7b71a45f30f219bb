import Reports

/// A line as it was meant: a cooked terminal passes arrow keys on as the codes that they send, and what is pasted may begin
/// with a byte order mark.
enum TypedLine {
    static func cleaned(_ line: String) -> String {
        PrintableText.clean(
            line.replacing(/\u{1B}(?:[\[O][0-9;]*[A-Za-z~]|.)?/, with: "").replacing("\u{FEFF}", with: ""))
    }
}
