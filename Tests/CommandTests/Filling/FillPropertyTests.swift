import Definitions
import Foundation
import Testing
import Values

@testable import Commands

/// Whatever is typed, in whatever order: what is handed in is what a file with the same answers would have handed in, and
/// at every moment at which the machine could have stopped, the draft on the disk has every answer that was entered.
@Suite struct FillPropertyTests {
    /// Whoever types, with a memory of their own of what they have answered.
    private struct Typist {
        /// By what is asked: the step, what may be typed and what it means. Nil is what will not be accepted.
        static let steps: [(ask: String, id: String, required: Bool, inputs: [(String, Value?)])] = [
            (
                "이번 주기에 무엇을 하나요?", "plan", true,
                [
                    ("1", "new"), ("새 가설을 시험한다", "new"), ("2", "continue"), ("continue", "continue"), ("3", nil),
                    ("뭔가", nil),
                ]
            ),
            ("이어 가는 시험에서", "note", true, texts),
            ("우리는 무엇을 믿나요?", "belief", true, texts),
            ("그것을 확인하려고", "action", true, texts),
            (
                "무엇을 재나요?", "indicator", true,
                [
                    ("다음 회의 재참여율", "next_meeting_return"), ("next_meeting_return", "next_meeting_return"),
                    ("활동한 사람", "contributors"), ("99", nil), ("회의", nil),
                ]
            ),
            (
                "얼마가 되면", "target", true,
                [("0.5", 0.5), ("70%", 0.7), ("1", 1), ("0", nil), ("-1", nil), ("많이", nil)]
            ),
            ("무슨 일이 일어나리라고", "prediction", false, texts),
            ("나빠지면 안 되는", "guardrail", false, [("출석률", "attendance_rate"), ("churn", "churn"), ("없음", nil)]),
            ("몇 번째 주기의", "judged_in_cycle", false, [("1", 1), ("2", 2), ("0", nil), ("1.5", nil)]),
        ]
        private static let texts: [(String, Value?)] = [
            ("안부를 묻는다", "안부를 묻는다"), ("yes", "yes"), ("a: b # c", "a: b # c"), ("::시작", ":시작"), ("- \"x\"", "- \"x\""),
            ("  들여 쓴 글", "  들여 쓴 글"), ("12", "12"),
        ]
        private static let commands = [":back", ":뒤로", ":list", "?", ":go 2", ":가기 1", ":go 77", ":nothing", ""]

        var known: [String: Value] = [:]
        var typing: [String] = []
        var turns: Int
        var random: SplitMix64
        var history: [String] = []

        mutating func line(after output: String) -> String {
            let line = choose(after: output)
            history.append(line)
            return line
        }

        private mutating func choose(after output: String) -> String {
            turns -= 1
            let question = Self.steps.compactMap { step in
                output.range(of: "] " + step.ask, options: .backwards).map { (step, $0.lowerBound) }
            }.max { $0.1 < $1.1 }
            let confirm = output.range(of: "내시겠습니까?", options: .backwards)?.lowerBound
            guard let (step, place) = question, confirm.map({ $0 < place }) ?? true else {
                typing = []
                return turns > 0 ? String(Int.random(in: 1...9, using: &random)) : "예"
            }
            let isText = step.inputs.count == Self.texts.count
            if !typing.isEmpty {
                guard output.hasSuffix("… ") else {
                    typing = []
                    return choose(after: output)
                }
                typing.append("끝")
                known[step.id] = .string(typing.joined(separator: "\n"))
                typing = []
                return "끝"
            }
            let kind = turns > 0 ? Int.random(in: 0..<10, using: &random) : 9
            switch kind {
            case 0, 1: return Self.commands.randomElement(using: &random) ?? ""
            case 2:
                if !step.required { known[step.id] = nil }
                return ":skip"
            case 3 where isText:
                typing = ["첫 줄"]
                known[step.id] = "첫 줄"
                return "첫 줄\\"
            case 9 where known[step.id] != nil: return ""
            default:
                let usable = turns > 0 ? step.inputs : step.inputs.filter { $0.1 != nil }
                guard let (typed, value) = usable.randomElement(using: &random) else { return "" }
                if let value { known[step.id] = value }
                return typed
            }
        }
    }

    @Test(arguments: 1...16 as ClosedRange<UInt64>)
    func `typing comes to the same as a file`(seed: UInt64) throws {
        let sandbox = try Stage.planning.sandbox()
        var typist = Typist(turns: 40, random: SplitMix64(seed: seed))
        var lines = 0
        func told() -> Comment { Comment(rawValue: "seed \(seed): \(typist.history)") }
        func draft() throws -> [String: Value] {
            guard let text = try? sandbox.read("drafts/test-card.m01.yaml") else { return [:] }
            return try AnswersFile.read(text, file: "draft").answers.filter { !$0.value.isNull }
        }
        /// Types until it is handed in, or until the machine stops after so many lines.
        func sit(stoppingAfter limit: Int) throws -> Run {
            let terminal = ScriptedTerminal { terminal in
                // Whatever happens from here on, this is on the disk.
                let kept = try draft()
                #expect(kept == typist.known, told())
                lines += 1
                guard lines <= limit, lines < 400 else { return .interrupted }
                return .line(typist.line(after: terminal.output))
            }
            terminal.width = 2000
            sandbox.terminal = { terminal }
            let run = sandbox.run("worksheet fill test-card --member m01")
            if let failure = terminal.failure { throw failure }
            return run
        }
        let stop = Int.random(in: 1...30, using: &typist.random)
        var run = try sit(stoppingAfter: stop)
        typist.typing = []
        if lines > stop { run = try sit(stoppingAfter: .max) }
        #expect(run.code == 0 && !run.out.isEmpty, told())

        let isNew = typist.known["plan"] == "new"
        let answers = typist.known.filter { $0.key == "plan" || ($0.key == "note") != isNew }
        let byFile = try Stage.planning.sandbox()
        try byFile.write(CanonicalJSON.text(.object(answers)), to: "answers.json")
        #expect(byFile.run("worksheet fill test-card --member m01 --answers answers.json").code == 0, told())
        func facts(_ sandbox: Sandbox) throws -> [Value?] {
            try JSONReader.read(sandbox.run("log --json").out).array?.map { $0["body"] } ?? []
        }
        let (typed, read, left) = (try facts(sandbox), try facts(byFile), try draft())
        #expect(typed == read, told())
        #expect(left == [:], told())
    }
}
