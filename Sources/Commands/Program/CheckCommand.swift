import ArgumentParser
import Engine
import Reports
import Values

struct CheckCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check program.yaml and everything it names, and show the season. program.yaml을 살펴봅니다.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let clock = read.options.clock(context)
        let creator = ProgramCreator(folder: try read.options.folder(context), clock: clock)
        let plan = try creator.plan(at: clock.now())
        read.show(PlanScreen(plan.created, worksheets: plan.worksheets, indicators: plan.indicators), in: context)
    }
}
