/// An account of the books: `자산:은행`. Its kind tells hledger which report it belongs to, whatever its name is.
package struct LedgerAccount: Hashable, Sendable {
    /// The raw value is hledger's account type.
    package enum Kind: String, Sendable, CaseIterable {
        case asset = "A"
        case liability = "L"
        case equity = "E"
        case revenue = "R"
        case expense = "X"
    }

    package let kind: Kind
    package let name: String

    /// `path` goes from the general to the particular. Nil when a part is empty, is surrounded by spaces, or holds what
    /// a journal reads as something else: two spaces in a row, a colon, a semicolon, control characters, a leading
    /// bracket.
    package init?(_ kind: Kind, _ path: String...) {
        guard !path.isEmpty, path.allSatisfy(Self.isValid), let first = path.first?.first, !"([*!~=".contains(first)
        else {
            return nil
        }
        self.kind = kind
        name = path.joined(separator: ":")
    }

    private static func isValid(_ part: String) -> Bool {
        guard let first = part.first, let last = part.last, first != " ", last != " " else { return false }
        return !part.contains("  ") && !part.contains(":") && !part.contains(";")
            && PrintableText.clean(part) == part && !part.contains { $0.isWhitespace && $0 != " " }
    }
}
