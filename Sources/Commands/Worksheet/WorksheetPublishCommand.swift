import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct WorksheetPublishCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "A folder with the worksheet for other groups to take up. 다른 모임이 쓸 수 있게 펴냅니다.",
        discussion: """
            The folder holds the script, pages to print, a guide in both languages with how it went (counts only), and
            worksheet.json with where it comes from and a digest of every file. Published again, it is brought up to date.
            폴더에는 스크립트, 인쇄할 종이, 두 언어의 안내(어떻게 쓰였는지 센 것 포함), 그리고 출처와 파일마다의 지문을 적은
            worksheet.json이 들어갑니다. 다시 펴내면 새것으로 맞춥니다.
            """)

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @Option(name: .shortAndLong, help: "The folder (default: published/ID in the program's folder). 폴더.")
    var output: String?
    @Option(name: .long, help: "What others may do with it, such as CC-BY-4.0. 이용 조건.") var license: String?
    @Flag(name: .long, help: "Do everything but write. 쓰지 않고 해 보기.") var dryRun = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let id = WorksheetID(worksheet)
        let url =
            output.map { URL(fileURLWithPath: context.path($0), isDirectory: true) }
            ?? session.folder.url.appending(path: "published/\(id)", directoryHint: .isDirectory)
        let folder = PackageFolder(url, path: output ?? context.shown(url))
        let earlier = try PublishedWorksheet.earlier(
            in: folder, worksheet: id, program: try session.load().program.definition.id)
        let package = try session.package(id, license: license, earlier: earlier, writer: Version.number)
        let published = try PublishedWorksheet.write(package, to: folder, over: earlier, dryRun: dryRun) {
            WorksheetPages.files(package.definition, $0, tally: package.tally)
        }
        read.show(
            PublishedWorksheetScreen(
                published.manifest, folder: folder.path, written: published.written, removed: published.removed,
                isBehindFile: package.isBehindFile, dryRun: dryRun), in: context)
    }
}
