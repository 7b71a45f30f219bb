import ArgumentParser
import Engine
import Reports

struct DataDictionaryCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "dictionary",
        abstract: "Where a dataset came from and what its columns hold. 자료의 출처와 열의 내용을 설명합니다.")

    @OptionGroup var dataset: DatasetOptions
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let dictionary = try session.dictionary(dataset.choice)
        read.show(DataDictionaryScreen(try read.names(session, in: context).shown(dictionary)), in: context)
    }
}
