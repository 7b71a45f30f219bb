/// What a program, or whoever runs a script, allows scripts to use. Each can only be less than what moim allows anyway;
/// nil is what moim allows.
package struct ScriptLimits: Codable, Hashable, Sendable {
    /// For one evaluation: a reading of one period, a check of one set of answers.
    package var milliseconds: Int64?
    /// Lua instructions. Without this limit they are not counted, and scripts run faster.
    package var steps: Int64?
    package var memoryMiB: Int64?
    package var outputKiB: Int64?

    package init(
        milliseconds: Int64? = nil, steps: Int64? = nil, memoryMiB: Int64? = nil, outputKiB: Int64? = nil
    ) {
        self.milliseconds = milliseconds
        self.steps = steps
        self.memoryMiB = memoryMiB
        self.outputKiB = outputKiB
    }
}
