import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct RestoreCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "A program out of an archive. 묶음에서 프로그램을 되살립니다.",
        discussion: """
            Everything in the archive is checked before anything is written: names, sizes, digests, and each entry of the
            record. Without people in the archive they come back as ids, which is enough to go on.
            쓰기 전에 묶음 속의 이름, 크기, 지문과 기록 하나하나를 모두 확인합니다. 사람이 들어 있지 않은 묶음에서는 id만
            돌아오며, 그대로 이어 갈 수 있습니다.
            """)

    @Argument(help: "The zip file that ‘moim archive’ made. ‘moim archive’가 만든 zip 파일.") var file: String
    @Argument(help: "The folder: empty, or not there yet. 비어 있거나 아직 없는 폴더.") var folder: String
    @OptionGroup var options: ScreenOptions

    func perform(in context: CommandContext) throws {
        let contents = try ArchiveContents(context.path(file), shown: file, version: Version.number)
        try SeasonRestorer(contents).restore(to: URL(fileURLWithPath: context.path(folder)), shown: folder)
        options.show(
            RestoredScreen(
                folder, title: contents.manifest.title, entries: contents.entries.count,
                head: contents.manifest.head.digest, state: contents.program.digest,
                people: contents.people.count, withPeople: contents.manifest.withPeople), in: context)
    }
}
