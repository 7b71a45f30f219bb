package import Values

/// Money that came in by a bank's statement.
package struct BankTransfer: Equatable, Sendable {
    /// Its line in the file, by which a person speaks of it.
    package var row: Int
    package var date: CalendarDate
    package var at: Timestamp
    /// Minor units, above zero.
    package var amount: Int
    /// Who sent it, by the bank's words. It serves the matching and the screen, and is recorded nowhere.
    package var payer: String
    /// The same as names are compared.
    package var foldedPayer: String
    /// By what it is known when the statement, or one that overlaps it, is read again.
    package var key: Digest

    package init(
        row: Int, date: CalendarDate, at: Timestamp, amount: Int, payer: String, foldedPayer: String, key: Digest
    ) {
        self.row = row
        self.date = date
        self.at = at
        self.amount = amount
        self.payer = payer
        self.foldedPayer = foldedPayer
        self.key = key
    }

    /// Of nothing but the program, the time, the amount and what was in the account afterwards: a digest of a payer's name
    /// would let anyone try names against it. Transfers that are alike in all of these have one key and are counted.
    package static func key(
        program: ProgramID, date: CalendarDate, millisecondOfDay: Int?, amount: Int, balance: Int?
    ) -> Digest {
        Digest(
            of: CanonicalJSON.bytes([
                "program": .string(program.rawValue), "date": .string(date.description),
                "clock": millisecondOfDay.map { .int(Int64($0)) } ?? .null, "amount": .int(Int64(amount)),
                "balance": balance.map { .int(Int64($0)) } ?? .null,
            ]))
    }
}
