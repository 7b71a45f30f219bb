/// What a cycle's entry and exit content may ask the program to do (`send` with type `moim`).
package enum ProgramAction: String, Codable, Hashable, Sendable, CaseIterable {
    /// The next cycle's number is taken.
    case beginCycle = "begin-cycle"
    /// Every drafted hypothesis is locked with its baseline.
    case seal
    /// Members who have not checked in are asked to.
    case requestCheckIns = "request-check-ins"
}
