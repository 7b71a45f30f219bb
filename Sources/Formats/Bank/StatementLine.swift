package import Tables

/// A transaction in a bank's statement.
package struct StatementLine: Equatable, Sendable {
    /// The line of the file in which it stands, from 1.
    package var row: Int
    package var time: WallTime
    /// Minor units: above zero for what came in, below for what went out.
    package var amount: Int
    /// What was in the account afterwards, where the statement says it.
    package var balance: Int?
    /// Who the bank says it was, as the bank cut it.
    package var payer: String
}
