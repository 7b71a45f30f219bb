package import Values

extension Value {
    /// A blank text is no answer.
    package var isBlankAnswer: Bool {
        isNull || string?.allSatisfy(\.isWhitespace) == true
    }
}
