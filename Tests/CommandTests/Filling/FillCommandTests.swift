import Definitions
import Foundation
import Testing
import Values

@testable import Commands

/// Drafts, corrections and the editor, as `worksheet fill` goes about them.
@Suite struct FillCommandTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Stage.planning.sandbox()
        sandbox.environment["EDITOR"] = "ed"
    }

    private static let fill = "worksheet fill test-card --member m01"
    private static let path = "drafts/test-card.m01.yaml"

    @discardableResult
    private func type(_ lines: [String], _ command: String = fill, editor: @escaping (URL) throws -> Int32 = { _ in 0 })
        throws -> (run: Run, shown: String)
    {
        let terminal = ScriptedTerminal(lines, editor: editor)
        sandbox.terminal = { terminal }
        let run = sandbox.run(command)
        if let failure = terminal.failure { throw failure }
        #expect(terminal.isClosed)
        return (run, terminal.output)
    }

    private func draft() throws -> [String: Value]? {
        guard let text = try? sandbox.read(Self.path) else { return nil }
        return try AnswersFile.read(text, file: "draft").answers.filter { !$0.value.isNull }
    }

    private func submissions() throws -> [Value] {
        let log = try JSONReader.read(sandbox.run("log --json").out).array ?? []
        return log.filter { $0["kind"]?.string == "worksheet.submitted" }.compactMap { $0["body"]?["answers"] }
    }

    @Test func `only its writer can read a draft, and no version control takes it along`() throws {
        try type(["2"])
        let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(Self.path))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try sandbox.read("drafts/.gitignore") == "*\n")
    }

    @Test func `a rehearsal hands nothing in and keeps the draft`() throws {
        let before = try submissions().count
        let (run, _) = try type(["2", "그대로", "예"], Self.fill + " --dry-run")
        #expect(run.code == 0 && run.out.contains("연습입니다"))
        #expect(try draft() == ["plan": "continue", "note": "그대로"])
        #expect(try submissions().count == before)
    }

    @Test func `a draft stays where handing in is refused at the end`() throws {
        let sandbox = sandbox
        var lines = ["2", "그대로", "예"][...]
        let terminal = ScriptedTerminal { terminal in
            // Meanwhile somebody ends the phase.
            if lines.count == 1 {
                sandbox.run("worksheet fill test-card --member m02 --answers answers/activity-card.yaml")
                sandbox.run("worksheet fill test-card --member m01 --answers answers/card.yaml")
                #expect(sandbox.run("advance").code == 0)
            }
            return lines.popFirst().map { .line($0) } ?? .end
        }
        sandbox.terminal = { terminal }
        let run = sandbox.run(Self.fill)
        #expect(run.outcome == .refused)
        #expect(try draft() == ["plan": "continue", "note": "그대로"])
    }

    @Test func `what could never be handed in is refused before the first question`() throws {
        for command in ["worksheet fill learning-card --member m01", "worksheet fill test-card", Self.fill + "7"] {
            let (run, shown) = try type(["1"], command)
            #expect(run.outcome == .refused && shown.isEmpty, "\(command)")
        }
    }

    @Test func `a correction begins with what was handed in`() throws {
        #expect(sandbox.run(Self.fill + " --answers answers/card.yaml").code == 0)
        let (run, shown) = try type(["5", "0.8", "예"])
        #expect(run.code == 0 && shown.contains("이미 낸 답에서 시작합니다"))
        let all = try submissions().suffix(2).map { $0 }
        var expected = all[0].object ?? [:]
        expected["target"] = 0.8
        #expect(all[1] == .object(expected))
        #expect(try draft() == nil)
    }

    @Test func `looking at a correction and leaving writes nothing`() throws {
        #expect(sandbox.run(Self.fill + " --answers answers/card.yaml").code == 0)
        let (run, shown) = try type([":quit"])
        #expect(run.code == 0 && shown.contains("내지 않았습니다.") && !shown.contains("초안:"))
        #expect(try draft() == nil)
    }

    @Test func `a draft of another version is taken over as far as it fits`() throws {
        try sandbox.write("plan: new\nbelief: 믿음\nold_step: 옛 답\ntarget: 70\nindicator: nothing\n", to: Self.path)
        let (_, shown) = try type([])
        #expect(shown.contains("‘old_step’은 이 워크시트에 없는 문항이라"), "\(shown)")
        #expect(shown.contains("옛 답"))
        #expect(shown.contains("✗ 무엇을 재나요? — ‘nothing’은"), "\(shown)")
        #expect(shown.contains("[3/8] 그것을 확인하려고"), "\(shown)")
        try type(["전화한다", "", ":저장"])
        // An answer that does not fit is asked for, not passed over.
        let (_, again) = try type([""])
        #expect(again.contains("[4/8] 무엇을 재나요?") && again.components(separatedBy: "[4/8]").count == 3, "\(again)")
    }

    @Test func `a draft that cannot be read says where, and stays`() throws {
        try sandbox.write("plan: [new\n", to: Self.path)
        let (run, _) = try type(["1"])
        #expect(run.outcome == .input && run.err.contains(Self.path))
        #expect(try sandbox.read(Self.path) == "plan: [new\n")
        #expect(sandbox.run("worksheet drafts").out.contains("–"))
        let discarded = sandbox.run(Self.fill + " --discard --yes")
        #expect(discarded.code == 0 && !FileManager.default.fileExists(atPath: sandbox.path(Self.path)))
    }

    @Test func `the editor is opened again until everything fits`() throws {
        var texts: [String] = []
        let (run, shown) = try type(["네", "예", "예"], Self.fill + " --edit") { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            texts.append(text)
            switch texts.count {
            case 1: try (text.replacing("plan:", with: "plan: [new")).write(to: file, atomically: true, encoding: .utf8)
            case 2:
                try text.replacing("plan: [new", with: "plan: continue").write(
                    to: file, atomically: true, encoding: .utf8)
            default: try text.replacing("note:", with: "note: 그대로").write(to: file, atomically: true, encoding: .utf8)
            }
            return 0
        }
        #expect(run.code == 0, "\(run.err)\(shown)")
        #expect(texts.count == 3)
        #expect(texts[0].contains("# 이번 주기에 무엇을 하나요?\n") && texts[0].contains("#   new: 새 가설을 시험한다\n"))
        #expect(texts[1].hasPrefix("# ✗ ") && texts[1].contains("YAML 문법"), "\(texts[1])")
        #expect(texts[2].contains("# ✗ 답이 꼭 필요합니다\nnote:\n"), "\(texts[2])")
        #expect(shown.contains("다시 열까요?") && shown.contains("내시겠습니까?"))
        #expect(try submissions().last == ["plan": "continue", "note": "그대로"])
        #expect(try draft() == nil)
    }

    @Test func `closing the editor without a word hands nothing in`() throws {
        let before = try submissions().count
        let (run, shown) = try type(["예"], Self.fill + " --edit")
        #expect(run.code == 0 && shown.contains("내지 않았습니다."))
        #expect(try draft() == nil)
        #expect(try submissions().count == before)
    }

    @Test func `not opening again keeps the draft with its marks`() throws {
        let (run, _) = try type(["아니요"], Self.fill + " --edit") { file in
            try "plan: new\ntarget: -1\n".write(to: file, atomically: true, encoding: .utf8)
            return 0
        }
        #expect(run.code == 0)
        let text = try sandbox.read(Self.path)
        #expect(text.contains("# ✗ 0보다 커야 합니다\ntarget: -1\n"), "\(text)")
        let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(Self.path))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let (_, shown) = try type([])
        #expect(shown.contains("[2/8] 우리는 무엇을 믿나요?"))
    }

    @Test func `an editor that fails in the middle costs nothing`() throws {
        let (run, shown) = try type(["1", ":edit", "믿음", ":save"], editor: { _ in 3 })
        #expect(run.code == 0 && shown.contains("오류(3)"))
        #expect(try draft() == ["plan": "new", "belief": "믿음"])
    }

    @Test(arguments: ["--answers a.yaml --edit", "--edit --discard", "--answers a.yaml --discard", "--yes"])
    func `ways that exclude each other are a misuse`(options: String) {
        #expect(sandbox.run("\(Self.fill) \(options)").outcome == .usage)
    }

    @Test func `group worksheets have one draft`() throws {
        try sandbox.write(
            "return worksheet { id = 'round', title = { ko = '돌아보기', en = 'Round' }, phase = 'plan', scope = 'group',"
                + " steps = { step { id = 'who', type = 'member', ask = { ko = '누가?', en = 'Who?' } } } }",
            to: "worksheets/round.lua")
        try type([Someone.other], "worksheet fill round")
        #expect(try sandbox.read("drafts/round.yaml").contains("who: \"m02\""))
        #expect(sandbox.run("worksheet drafts").out.contains("모임"))
        let (run, _) = try type(["예"], "worksheet fill round")
        #expect(run.code == 0, "\(run.err)")
        #expect(try submissions().last == ["who": "m02"])
    }
}
