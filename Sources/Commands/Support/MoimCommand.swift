import ArgumentParser

/// A command that does something, as opposed to a group that only lists others.
protocol MoimCommand: ParsableCommand {
    func perform(in context: CommandContext) throws
}
