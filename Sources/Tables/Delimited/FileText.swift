/// Brings any text file to UTF-8, for the formats that are not delimited.
package enum FileText {
    package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        TextEncoding.withUTF8(bytes) { Array($0) }
    }
}
