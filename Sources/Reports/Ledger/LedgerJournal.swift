import Values

/// The books as a journal for hledger; `hledger check --strict` accepts it.
package struct LedgerJournal: Sendable {
    package var title: String
    package var entries: [LedgerEntry]

    package init(title: String, entries: [LedgerEntry]) {
        self.title = title
        self.entries = entries
    }

    /// Currencies and accounts are declared first, then come the entries by date; those of one day keep their order.
    package func text() -> String {
        var out = "; " + PrintableText.clean(title) + "\n\n"
        let postings = entries.flatMap(\.postings)
        for currency in Set(postings.map(\.amount.currency)).sorted(by: { $0.code < $1.code }) {
            let fraction = String(repeating: "0", count: currency.exponent)
            out += "commodity 1,000.\(fraction) \(currency.code)\n"
        }
        let accounts = Dictionary(
            postings.map { ($0.account.name, $0.account.kind) }, uniquingKeysWith: { first, _ in first })
        for (name, kind) in accounts.sorted(by: { ($0.value.order, $0.key) < ($1.value.order, $1.key) }) {
            out += "account \(name)  ; type:\(kind.rawValue)\n"
        }
        // The index keeps the order of one day, whatever the sort does.
        let order = entries.indices.sorted { (entries[$0].date, $0) < (entries[$1].date, $1) }
        for index in order { out += "\n" + Self.text(entries[index]) }
        return out
    }

    private static func text(_ entry: LedgerEntry) -> String {
        let description = plain(entry.description)
        var head = "\(entry.date) *"
        if let reference = entry.reference.map(plain), !reference.isEmpty {
            head += " (\(reference.filter { $0 != "(" && $0 != ")" }))"
        } else if description.hasPrefix("(") {
            // Else the brackets would be read as a reference.
            head += " ()"
        }
        if !description.isEmpty { head += " " + description }
        let tags = entry.tags.map { "\(tagName($0.name)):\(tagValue($0.value))" }.joined(separator: ", ")
        var out = head + (tags.isEmpty ? "" : "  ; " + tags) + "\n"
        let nameWidth = entry.postings.map { DisplayWidth.of($0.account.name) }.max() ?? 0
        let amountWidth = entry.postings.map { DisplayWidth.of($0.amount.text) }.max() ?? 0
        for posting in entry.postings {
            out += "    " + TextWrap.padded(posting.account.name, width: nameWidth) + "  "
            out += TextWrap.padded(posting.amount.text, width: amountWidth, alignment: .right) + "\n"
        }
        return out
    }

    /// A semicolon would begin a comment; a comma says nearly the same.
    private static func plain(_ text: String) -> String {
        PrintableText.clean(text).split(separator: " ").joined(separator: " ").replacing(";", with: ",")
    }

    private static func tagName(_ name: String) -> String {
        String(plain(name).map { $0 == " " || $0 == ":" || $0 == "," ? "-" : $0 })
    }

    /// A comma would end the value.
    private static func tagValue(_ value: String) -> String {
        plain(value).replacing(",", with: " ")
    }
}

extension LedgerAccount.Kind {
    /// The order of a balance sheet, then of an income statement.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
