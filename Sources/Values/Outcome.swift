/// How a command ended, for scripts that call it. The raw value is the exit code.
package enum Outcome: Int32, Sendable, CaseIterable {
    case done = 0
    /// The program's rules refused it; the reasons are printed.
    case refused = 1
    /// A script failed or ran over its budget.
    case script = 2
    /// What was given is not valid: file, line and column are printed.
    case input = 3
    /// The journal moved or is locked: try again.
    case busy = 4
    /// The store is damaged, not writable or out of room.
    case store = 5
    case usage = 64
}
