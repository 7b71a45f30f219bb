import ArgumentParser
import Engine
import Foundation
import Journal
import Reports
import Values

struct ArchiveCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "The whole season as one open zip file. 시즌을 열린 자료 한 파일로 묶습니다.",
        discussion: """
            Inside are the record, tables with their types, scripts, the report, and how to check it all without moim.
            The same record always gives the same bytes. ‘moim restore’ goes on from it. People appear by id; the report
            is in the program's language unless --lang says another.
            기록, 표와 열의 종류, 스크립트, 보고서, 그리고 moim 없이 모두를 확인하는 법이 들어갑니다. 같은 기록은 언제나 같은 파일이
            됩니다. ‘moim restore’로 이어 갈 수 있습니다. 사람은 id로만 나오고, 보고서는 --lang이 없으면 프로그램의 언어로 씁니다.
            """)

    @Argument(help: "The zip file to write. 만들 zip 파일.") var file: String
    @Flag(name: .long, help: "Put in names, phones and mail too; never publish that. 이름과 연락처도 넣습니다. 공개하지 마세요.")
    var withPeople = false
    @Option(name: .long, help: "What the group gives its season away under, such as CC-BY-4.0. 이용 조건.")
    var license: String?
    @Flag(name: .long, help: "Write over a file that is there. 있는 파일을 덮어씁니다.") var force = false
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard file != "-" else {
            throw ValidationError("An archive needs a file of its own. 묶음에는 파일 이름이 있어야 합니다.")
        }
        let isName = license?.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || Array("-._+".utf8).contains(byte)
        }
        guard isName ?? true, license != "" else {
            throw ValidationError("--license takes a name such as CC-BY-4.0. --license에는 CC-BY-4.0 같은 이름을 쓰세요.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let loaded = try session.load()
        let report = try ReportText(session, loaded, language: read.options.lang)
        let output = try NewFile(at: URL(fileURLWithPath: context.path(file)), path: file, replacing: force)
        let archive = try SeasonArchive(
            session, loaded, ArchiveOptions(withPeople: withPeople, license: license, version: Version.number),
            reports: ReportWriteCommand.Format.allCases.map { ArchivePart("report.\($0)", report.text($0)) })
        try archive.write(to: output)
        read.show(
            ArchiveScreen(
                file, files: archive.manifest.files.count, entries: loaded.head.seq, head: loaded.head.digest,
                withPeople: withPeople, filesWithNames: archive.filesWithNames,
                filesLeftOut: archive.filesLeftOut, definitionDiffers: archive.definitionDiffers), in: context)
    }
}
