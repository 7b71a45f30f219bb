import Foundation
package import Values

/// Swift values to canonical JSON and back, through Foundation's coders. The bytes that are digested are always the
/// canonical ones, so they do not depend on how Foundation happens to print.
package enum CanonicalCoding {
    /// Every type of this module can be encoded; one that could not would be a programming error.
    package static func value(_ encodable: some Encodable) -> Value {
        do {
            return try JSONReader.read(Array(JSONEncoder().encode(encodable)))
        } catch {
            preconditionFailure("cannot be written as JSON: \(error)")
        }
    }

    package static func bytes(_ encodable: some Encodable) -> [UInt8] {
        CanonicalJSON.bytes(value(encodable))
    }

    package static func decode<Decoded: Decodable>(_ type: Decoded.Type, from bytes: [UInt8]) throws -> Decoded {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
