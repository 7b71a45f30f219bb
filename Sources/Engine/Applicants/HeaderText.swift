import Journal

/// How questions and headers are compared: forms and sheets add spaces and a star for what must be answered.
enum HeaderText {
    static func folded(_ text: String) -> String {
        var folded = PersonRecord.folded(text)
        while folded.last == "*" { folded.removeLast() }
        return folded
    }
}
