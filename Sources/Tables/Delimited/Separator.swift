/// What stands between two fields.
package enum Separator: String, Codable, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"

    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: UInt8(ascii: "\t")
        }
    }

    /// The one that appears most often in the first line that is not blank, outside quotes; a comma when none does.
    static func detect(in bytes: UnsafeBufferPointer<UInt8>) -> Separator {
        var counts = [0, 0, 0]
        var isQuoted = false
        var hasContent = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D {
                if hasContent { break }
                continue
            }
            hasContent = true
            for (index, separator) in allCases.enumerated() where byte == separator.byte { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return most == 0 ? .comma : allCases[counts.firstIndex(of: most) ?? 0]
    }
}
