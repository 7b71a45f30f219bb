/// A language that every text a person reads exists in.
package enum Language: String, Codable, Sendable, CaseIterable {
    case ko
    case en
}
