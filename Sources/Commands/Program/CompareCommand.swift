import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct CompareCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Seasons side by side. 시즌을 나란히 놓고 견줍니다.",
        discussion: """
            What was tried again and came out alike, which indicators and questions are still the same, and how large
            each season was. Folders of programs and archives may be mixed: moim compare spring autumn.zip
            다시 시험해 같은 결과가 나온 것, 그대로인 지표와 문항, 시즌의 크기를 보여 줍니다. 프로그램 폴더와 묶음을 섞어도 됩니다:
            moim compare 봄 가을.zip
            """)

    @Argument(help: "Folders of programs, or archives of them: two or more. 프로그램 폴더나 묶음 둘 이상.")
    var seasons: [String]
    @Option(name: .shortAndLong, help: "A file that ends in .md or .html. 파일.") var output: String?
    @Flag(name: .long, help: "Write over a file that is there. 있는 파일을 덮어씁니다.") var force = false
    @OptionGroup var options: ScreenOptions

    func validate() throws {
        guard seasons.count > 1 else {
            throw ValidationError("Give two seasons or more. 시즌을 둘 이상 주세요.")
        }
        guard output == nil || !options.json else {
            throw ValidationError("Give --output or --json. --output과 --json은 함께 쓰지 않습니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let target = try output.map { try FileByEnding<ComparisonFormat>($0, replacing: force, in: context) }
        let report = ComparisonReport(
            try SeasonSource.compare(
                seasons, from: context.directory, version: Version.number,
                clock: SystemClock(environment: context.environment)))
        guard let target, let output else { return options.show(report, in: context) }
        let language = options.language(context)
        try target.write(target.format == .html ? report.html(language) : report.markdown(language))
        context.err(
            LocalizedText(ko: "비교를 썼습니다: \(output)\n", en: "The comparison is in \(output)\n")[language])
    }
}
