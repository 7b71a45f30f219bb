import Tables

/// Brings the text of a message to Unicode. What is not UTF-8 or Latin 1 is left to the import's own knowledge of the
/// encodings that Korean files come in; what nobody knows becomes the sign for it.
enum MailCharset {
    static func decoded(_ bytes: [UInt8], _ name: String) -> String {
        switch name.lowercased() {
        case "iso-8859-1", "latin1", "windows-1252":
            String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case "utf-8", "utf8", "us-ascii": String(decoding: bytes, as: UTF8.self)
        default: String(decoding: FileText.utf8(bytes), as: UTF8.self)
        }
    }
}
