import Crypto

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable {
    package var hex: String

    /// Takes exactly 64 lower-case hexadecimal digits.
    package init?(hex: String) {
        let digits = hex.utf8
        guard digits.count == 64, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
            return nil
        }
        self.hex = hex
    }

    package init(of bytes: some Sequence<UInt8>) {
        var hash = SHA256()
        let contiguous: Void? = bytes.withContiguousStorageIfAvailable {
            hash.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if contiguous == nil { Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) } }
        hex = Self.hex(hash.finalize())
    }

    /// Written by hand: a verification spends a third of its time here otherwise.
    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            var count = 0
            for byte in bytes {
                for nibble in [byte >> 4, byte & 15] {
                    buffer[count] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
                    count += 1
                }
            }
            return count
        }
    }

    package init(of text: String) {
        self.init(of: text.utf8)
    }

    /// What comes before the first entry of a chain.
    package static let zero = Digest(hex: String(repeating: "0", count: 64))!

    /// Enough to recognise a digest by eye.
    package var short: String { String(hex.prefix(12)) }
}

extension Digest: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let digest = Digest(hex: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256 digest")
        }
        self = digest
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}

extension Digest: CustomStringConvertible {
    package var description: String { hex }
}
