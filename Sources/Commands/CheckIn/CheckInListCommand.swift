import ArgumentParser
import Engine
import ProgramModel
import Reports

struct CheckInListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Who carries out what, what is in the way, who needs support. 누구에게 무엇이 필요한가.")

    @Option(name: .long, help: "Of this cycle (default: the running one). 주기.") var cycle: Int?
    @OptionGroup var read: ReadOptions

    func validate() throws {
        if let cycle, cycle < 1 { throw ValidationError("Cycles count from 1. 주기는 1부터 셉니다.") }
    }

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        read.show(
            CheckInListScreen(program, cycle: cycle ?? program.cycleNumber, names: try session.names(read.options.language(context))), in: context)
    }
}
