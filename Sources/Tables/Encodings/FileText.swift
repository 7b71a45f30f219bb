/// A text file brought to UTF-8, without a byte order mark. A byte that its encoding does not have is there as one that
/// UTF-8 does not have, for whoever reads the lines to report.
package struct FileText: Sendable {
    package let utf8: [UInt8]
    package let encoding: TextEncoding

    /// - Parameter encoding: what the file is said to be in; nil finds it out.
    package init(_ bytes: [UInt8], encoding: TextEncoding? = nil) {
        self.encoding = encoding ?? .detected(bytes)
        switch self.encoding {
        case .utf8: utf8 = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
        case .utf16LittleEndian: utf8 = UTF16Text.utf8(bytes, bigEndian: false)
        case .utf16BigEndian: utf8 = UTF16Text.utf8(bytes, bigEndian: true)
        case .cp949: utf8 = KoreanText.shared.utf8(bytes).text
        }
    }

    package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        FileText(bytes).utf8
    }
}
