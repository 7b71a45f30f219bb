import ArgumentParser
import Foundation
import Testing
import Values

@testable import Commands

/// `--json` is for programs: every command that has it prints one JSON value and nothing else, and the reader's
/// language changes nothing in it.
@Suite struct JSONOutputTests {
    struct Line: Sendable, CustomTestStringConvertible {
        var stage: Stage
        var command: String
        var testDescription: String { command }

        init(_ stage: Stage, _ command: String) {
            self.stage = stage
            self.command = command
        }
    }

    static let lines = [
        Line(.folder, "check"), Line(.folder, "new ."), Line(.folder, "new . --dry-run"), Line(.folder, "script test"),
        Line(.folder, "script check"),
        Line(.folder, "script run mine.lua"), Line(.judged, "script run counts.lua"),
        Line(.folder, "cycle check three-phase"), Line(.judged, "status"), Line(.judged, "why"),
        Line(.judged, "calendar"), Line(.judged, "member list"), Line(.judged, "worksheet list"),
        Line(.judged, "hypothesis list"), Line(.judged, "hypothesis show h1"), Line(.decided, "hypothesis tree"),
        Line(.judged, "report sections"),
        Line(.judged, "backup make"), Line(.judged, "backup list"), Line(.judged, "backup restore journal.db --force"),
        Line(.executing, "hypothesis amend h1 --target 50% --reason 높다"), Line(.judged, "indicator list"),
        Line(.judged, "data list"), Line(.judged, "data show activity"), Line(.judged, "data show activity --limit 0"),
        Line(.judged, "data list --all"), Line(.judged, "data dictionary activity"),
        Line(.judged, "dues list"), Line(.judged, "log"), Line(.judged, "log --last 0"), Line(.judged, "verify"),
        Line(.executing, "dues entries"), Line(.executing, "dues refund m01 10000 --reason 까닭"),
        Line(.executing, "dues waive m02 10000 --reason 까닭"), Line(.executing, "dues reverse d1 --reason 까닭"),
        Line(.executing, "dues settle"), Line(.executing, "dues match data/july.csv"),
        Line(.executing, "dues match data/july.csv --accept --ignore 8"),
        Line(.begun, "status"), Line(.begun, "dues"), Line(.begun, "hypothesis"), Line(.begun, "data"),
        Line(.begun, "member apply --name 김하늘"), Line(.formed, "start"), Line(.formed, "member decline m03"),
        Line(.formed, "member admit m03"), Line(.begun, "member elect m01"), Line(.formed, "member withdraw m02"),
        Line(.formed, "member alias m02 렉스"), Line(.planning, "member forget p001 --reason 까닭 --yes"),
        Line(.judged, "verify --personal"),
        Line(.formed, "member wait m03"), Line(.formed, "member role m02 observer"),
        Line(.formed, "member consent m02 --as 달빛"), Line(.formed, "member consent m02"),
        Line(.formed, "member hand-over m02 --reason 이사"), Line(.judged, "member show m01"),
        Line(.formed, "member apply people.csv"),
        Line(.executing, "meeting open 1B --at 2020-07-20T19:30"), Line(.planning, "meeting attend m02"),
        Line(.planning, "meeting note 메모"),
        Line(.planning, "meeting close"), Line(.planning, "meeting move 1B 2020-07-22T20:00 --reason 공사"),
        Line(.planning, "meeting cancel 1B --reason 휴가 --dry-run"),
        Line(.planning, "worksheet fill test-card --member m01 --answers answers/card.yaml"),
        Line(.planning, "worksheet drafts"), Line(.planning, "worksheet fill test-card --member m01 --discard --yes"),
        Line(.planned, "meeting agenda"), Line(.executing, "meeting agenda 1B"),
        Line(.executing, "meeting agenda closing"),
        Line(.planning, "meeting decision 책으로"), Line(.planning, "meeting action 예약 --owner m02 --due next"),
        Line(.executing, "meeting amend 1A 고침 --reason 까닭"),
        Line(.executing, "meeting attend m01 --absent m02 --meeting 1A --reason 까닭"),
        Line(.executing, "action add 예약 --owner m02 --due 2020-07-20"), Line(.executing, "action list --all"),
        Line(.executing, "action done a1"), Line(.executing, "action drop a1 --reason 까닭"),
        Line(.executing, "action reassign a1 --owner m01"), Line(.executing, "remind"),
        Line(.feedback, "remind --all-in-one"), Line(.executing, "check-in list"),
        Line(.executing, "check-in support m01 --note 함께"),
        Line(.planned, "advance"), Line(.executing, "check-in record m01 partly"),
        Line(.executing, "check-in m01 partly"), Line(.executing, "dues pay m02 30000"),
        Line(.executing, "tick"), Line(.executing, "data import data/activity.csv --as activity"),
        Line(.feedback, "indicator compute"), Line(.feedback, "evaluate"),
        Line(.folder, "script new worksheet mine"), Line(.begun, "script new indicator mine --title 'ㄱ' --dry-run"),
        Line(.folder, "cycle paths three-phase"), Line(.folder, "cycle run three-phase"),
        Line(.planning, "revise"), Line(.planning, "undo --reason '잘못 눌렀다'"),
        Line(.judged, "decide h1 adapt --reason '더 길게 잰다'"), Line(.judged, "indicator show meeting_size"),
        Line(.judged, "indicator list --all"), Line(.judged, "indicator explain meeting_size 2020-07-06"),
        Line(.judged, "indicator chart meeting_size"), Line(.judged, "hypothesis chart"),
        Line(.begun, "hypothesis chart"),
        Line(.judged, "indicator chart"), Line(.feedback, "indicator chart size --by community"),
        Line(.judged, "member chart"), Line(.judged, "member chart --data activity --per week"),
        Line(.begun, "member chart"),
        Line(.judged, "indicator rank"), Line(.judged, "indicator rank meeting_size --outcome activity_count"),
        Line(.planned, "worksheet show test-card"), Line(.planned, "worksheet log test-card"),
        Line(.planned, "worksheet diff test-card 1 1"), Line(.planned, "worksheet stats"),
        Line(.planned, "worksheet stats test-card"), Line(.planned, "worksheet stats test-card --programs ."),
        Line(.planned, "worksheet publish test-card --license CC0-1.0"), Line(.planned, "worksheet add mine.lua"),
        Line(.decided, "archive season.zip"), Line(.decided, "restore season.zip again"),
        Line(.decided, "compare . next"),
        Line(.judged, "verify --readings"), Line(.feedback, "indicator record mood 2020-07-06 4.5 --note 좋음"),
    ]

    @Test(arguments: lines)
    func `one JSON value comes, the same in both languages`(line: Line) throws {
        let runs = try Language.allCases.map { language in
            let sandbox = try line.stage.sandbox()
            try prepare(sandbox, for: line.command)
            sandbox.language = language
            return sandbox.run(line.command + " --json")
        }
        #expect(runs[0].code == 0, "\(runs[0].err)")
        #expect(runs[0].err.isEmpty)
        _ = try JSONReader.read(runs[0].out)
        _ = try JSONSerialization.jsonObject(with: Data(runs[0].out.utf8), options: .fragmentsAllowed)
        #expect(runs[0].out.hasSuffix("\n"))
        #expect(runs[0] == runs[1])
    }

    private func prepare(_ sandbox: Sandbox, for command: String) throws {
        switch command {
        case "worksheet drafts", "worksheet fill test-card --member m01 --discard --yes":
            try sandbox.write("plan: new\nbelief: 믿음\n", to: "drafts/test-card.m01.yaml")
            // The moment of a draft is that of its file.
            let moment = Date(timeIntervalSince1970: 1_594_000_000)
            try FileManager.default.setAttributes(
                [.modificationDate: moment], ofItemAtPath: sandbox.path("drafts/test-card.m01.yaml"))
        case "script run mine.lua": try sandbox.write("return { one = 1, list = { 1, 2.5 } }", to: "mine.lua")
        case "script run counts.lua":
            try sandbox.write("return { n = data.activity:count(), m = data.attendance:count() }", to: "counts.lua")
        case "restore season.zip again": sandbox.run("archive season.zip")
        case "compare . next": try sandbox.addLaterSeason("next", through: .formed)
        case "member admit m03":
            sandbox.run("member apply --id m03 --name 박솔")
            sandbox.run("worksheet fill application-essay --member m03 --answers answers/essay.yaml")
        case "worksheet add mine.lua": try sandbox.write(Reproducer.worksheet("mine"), to: "mine.lua")
        case "member elect m01":
            sandbox.run("member apply --id m01 --name 박솔")
            sandbox.run("worksheet fill application-essay --member m01 --answers answers/essay.yaml")
            sandbox.run("member admit m01")
        case "member wait m03": sandbox.run("member apply --id m03 --name 박솔")
        case "member apply people.csv": try sandbox.write("이름,나이\n박솔,서른\n", to: "people.csv")
        case "check-in support m01 --note 함께": sandbox.run("check-in m01 partly --support 자료")
        case let action where action.hasPrefix("action ") && !action.hasPrefix("action add"):
            sandbox.run("action add 예약 --owner m02 --due next")
        case "revise": try sandbox.replace("ko: 역곡 책모임, en", with: "ko: 역곡 책벗, en", in: "program.yaml")
        case "dues match data/july.csv", "dues match data/july.csv --accept --ignore 8":
            try sandbox.copy(TestFolder.fixture("bank"))
        case "member decline m03": sandbox.run("member apply --id m03 --name 박솔")
        case "indicator show meeting_size", "indicator chart meeting_size", "indicator explain meeting_size 2020-07-06",
            "verify --readings":
            sandbox.run("indicator compute meeting_size")
        case "indicator chart size --by community":
            try sandbox.write(
                "return indicator { id = 'size', title = { ko = 'ㄱ', en = 'm' }, kind = 'manual', unit = '%',"
                    + " better = 'higher', per = 'meeting' }", to: "indicators/size.lua")
            for community in ["book-club", "repair-cafe"] {
                sandbox.run("indicator record size last --numerator 3 --denominator 8 --community \(community)")
            }
        case "indicator record mood 2020-07-06 4.5 --note 좋음":
            try sandbox.write(
                "return indicator { id = 'mood', title = { ko = 'ㄱ', en = 'm' }, kind = 'manual', unit = '점',"
                    + " better = 'higher', per = 'meeting' }", to: "indicators/mood.lua")
        default: break
        }
    }

    @Test func `the report as JSON is one value`() throws {
        let sandbox = try Stage.archived.sandbox()
        let run = sandbox.run("report --format json")
        #expect(run.code == 0)
        #expect(try JSONReader.read(run.out)["kind"]?.string == "moim.report")
    }

    /// A command that gains `--json` must be tried here too.
    @Test func `every command with the option is tried`() throws {
        var having: Set<String> = []
        func visit(_ command: any ParsableCommand.Type, path: [String]) {
            let inner = command.configuration.subcommands
            for child in inner { visit(child, path: path + [child.configuration.commandName ?? ""]) }
            if inner.isEmpty, RootCommand.helpMessage(for: command).contains("--json") {
                having.insert(path.joined(separator: " "))
            }
        }
        visit(RootCommand.self, path: [])
        let tried = having.filter { command in
            Self.lines.contains { $0.command == command || $0.command.hasPrefix(command + " ") }
        }
        #expect(having.count > 30)
        #expect(having.subtracting(tried).sorted() == [])
    }
}
