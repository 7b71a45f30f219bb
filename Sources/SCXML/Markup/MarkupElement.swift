/// An element of an XML text with the place of its start tag.
struct MarkupElement {
    struct Attribute {
        /// Nil without a prefix.
        var namespace: String?
        var name: String
        var value: String
        /// Of the first letter of the value.
        var line: Int
        var column: Int
    }

    var namespace: String?
    var name: String
    /// As written, with its prefix.
    var qualifiedName: String
    var attributes: [Attribute] = []
    var children: [MarkupElement] = []
    /// All character data directly inside, in order.
    var text = ""
    /// What stands between its tags, as written.
    var inner: Substring = ""
    /// From 1.
    var line: Int
    var column: Int
    /// Where what is inside begins.
    var innerLine = 0
    var innerColumn = 0
    /// The namespaces that are declared here, by prefix.
    var scope: [String: String] = [:]
}
