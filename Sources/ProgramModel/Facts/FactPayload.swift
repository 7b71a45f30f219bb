/// What one kind of fact holds. A changed shape is a new version, and the old one stays readable.
package protocol FactPayload: Codable, Equatable, Sendable {
    static var kind: String { get }
    static var version: Int { get }
}

extension FactPayload {
    package static var version: Int { 1 }
}
