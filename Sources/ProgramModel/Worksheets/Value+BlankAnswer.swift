package import Values

extension Value {
    /// A blank text is no answer, and neither is a list with nothing chosen.
    package var isBlankAnswer: Bool {
        isNull || string?.allSatisfy(\.isWhitespace) == true || array?.isEmpty == true
    }
}
