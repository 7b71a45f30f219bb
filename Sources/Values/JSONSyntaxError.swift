/// Where and why a JSON text stopped being one.
package struct JSONSyntaxError: Error, Equatable {
    /// Bytes from the start of the text.
    package var offset: Int
    package var reason: LocalizedText
}
