/// Names that the reader and the writer agree on.
enum Vocabulary {
    static let scxml = "http://www.w3.org/2005/07/scxml"
    /// Titles, phases, tags and named conditions, for which the standard has no words. Others may ignore them.
    static let moim = "urn:moim:chart"
}
