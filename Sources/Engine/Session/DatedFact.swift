package import ProgramModel
package import Values

/// A fact and when it happened.
package struct DatedFact: Equatable, Sendable {
    package var fact: Fact
    package var at: Timestamp
}
