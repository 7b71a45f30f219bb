package import ProgramModel
package import Statecharts
package import Values

extension Session {
    /// Sends an event such as `start` or `advance` to the cycle. Refused with every unmet condition when it does
    /// nothing.
    package func advance(by event: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.advance(by: event)
            return ["phase": .string(draft.program.phase.rawValue), "cycle": .int(Int64(draft.program.cycleNumber))]
        }
    }

    /// Fires the timers that are due, and nothing else.
    package func tick(_ request: Request) throws -> Receipt {
        try perform(request) { _ in .null }
    }

    /// Every way out of where the program stands.
    package func explain(_ event: String?, at: Timestamp?) throws -> (program: Program, explanation: Explanation) {
        let program = try load().program
        return (program, try CycleRunner(program, at: at ?? clock.now()).explain(event))
    }
}
