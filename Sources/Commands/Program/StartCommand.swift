import ArgumentParser
import Engine

struct StartCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Begin the season. 시즌을 시작합니다.")

    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        try write.show(session.advance(by: "start", write.request("start", [:], session)), session, in: context)
    }
}
