import ArgumentParser
import Engine
import Reports

struct WorksheetDraftsCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts",
        abstract: "What has been begun and not handed in, whose it is and how far it got. 쓰다 만 초안의 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        read.show(
            DraftsScreen(
                try session.load().program, drafts: try session.worksheetDrafts(), names: try session.names(read.options.language(context))),
            in: context)
    }
}
