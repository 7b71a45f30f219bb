package import Values

/// A licence is named by an SPDX id, such as `CC-BY-4.0`, or as `LicenseRef-…`.
package enum LicenseRule {
    /// The same rule as a JSON Schema pattern.
    package static let pattern = "^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$"

    package static func accepts(_ word: String) -> Bool {
        let bytes = word.utf8
        func isWord(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        return (1...64).contains(bytes.count) && bytes.first.map(isWord) == true
            && bytes.allSatisfy { isWord($0) || ".+-".utf8.contains($0) }
    }

    package static let expectation = LocalizedText(
        ko: "CC-BY-4.0 같은 SPDX 이름", en: "an SPDX id such as CC-BY-4.0")
}
