import Foundation
import Testing
import Values

@testable import Commands

/// Plays a season by commands at random, and remembers what they acknowledged. Every command opens the program anew.
struct SeasonPlayer {
    let sandbox: Sandbox
    private(set) var model = SeasonModel()
    private(set) var history: [String] = []
    private var random: SplitMix64
    private var day = CalendarDate("2020-07-06")!
    private var minute = 19 * 60 + 30
    private var tokens = 0

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        sandbox = try Sandbox("reading-circle", "upheaval", language: .ko)
        sandbox.width = nil
        for line in [
            "new .", "member apply people.yaml", "member admit m01", "member admit m02", "member elect m01",
        ] { try #require(sandbox.run(line).code == 0) }
        setClock()
        for line in ["start", "meeting open"] { try #require(sandbox.run(line).code == 0) }
    }

    var told: Comment { Comment(rawValue: history.joined(separator: "\n")) }

    mutating func play(steps: Int) throws {
        for _ in 0..<steps {
            minute += Int.random(in: 1...9, using: &random)
            if minute >= 24 * 60 - 10 || Int.random(in: 0..<5, using: &random) == 0 { moveOn() }
            setClock()
            try step()
        }
    }

    private mutating func moveOn() {
        day = day.adding(days: Int.random(in: 1...6, using: &random))
        minute = 19 * 60 + 30
    }

    private func setClock() {
        let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        sandbox.now = "\(day)T\(clock)"
    }

    private mutating func token() -> String {
        tokens += 1
        return "낱\(tokens)말"
    }

    private mutating func member() -> String { "m0\(Int.random(in: 1...4, using: &random))" }

    private mutating func step() throws {
        let (who, text) = (member(), token())
        switch Int.random(in: 0..<30, using: &random) {
        case 0, 1, 2:
            try handIn(
                "test-card", of: who,
                ["plan: new", "belief: \(text)", "action: 일", "indicator: meeting_size", "target: 3"], text)
        case 3: try handIn("test-card", of: who, ["plan: continue", "note: \(text)"], text)
        case 4:
            try handIn("application-essay", of: who, ["community: \(text)", "problem: 김하늘이 없다", "pledge: true"], text)
        case 5: try draft(of: who, text)
        case 6, 7: try run("check-in \(who) partly --obstacles \(text)", text, .member(who))
        case 8: try run("check-in support \(who) --note \(text)", text, .member(who))
        case 9, 10: try inMeeting("note \(text)", text)
        case 11: try inMeeting("decision '알렉스와 \(text)'", text)
        case 12: try run("action add \(text) --owner \(who) --due next", text, .member(who))
        case 13: try run("action done a\(Int.random(in: 1...4, using: &random))")
        case 14: try run("action reassign a\(Int.random(in: 1...4, using: &random)) --due next")
        case 15, 16: try pay("pay \(who)", who, Int.random(in: 1...6, using: &random) * 5_000)
        case 17: try pay("refund \(who)", who, -Int.random(in: 1...3, using: &random) * 5_000)
        case 18: try run("dues waive \(who) --amount \(Int.random(in: 1...3, using: &random) * 4_000) --reason 까닭")
        case 19: try reverse()
        case 20: try run(Bool.random(using: &random) ? "dues settle" : "dues settle --amount 5000")
        case 21: try bank(who)
        case 22: try people(who)
        case 23: try calendar()
        case 24, 25: try undo()
        case 26: try forget(who)
        case 27: try revise()
        case 28: try attend(who)
        default: try proceed()
        }
    }

    // MARK: - Commands

    /// - Returns: the receipt of a command that was done.
    @discardableResult
    private mutating func run(_ line: String, _ text: String? = nil, _ place: SeasonModel.Place? = nil) throws -> Value?
    {
        history.append("\(sandbox.now) \(line)")
        let run = sandbox.run(line + " --json")
        #expect(run.outcome != nil, told)
        guard run.code == 0 else {
            history[history.count - 1] += " → \(run.code)"
            return nil
        }
        let receipt = try JSONReader.read(run.out)
        let count = receipt["facts"]?.array?.count ?? 0
        guard count > 0, let seq = receipt["seq"]?.int.map({ Int($0) }) else { return receipt }
        var step = SeasonModel.Step(entries: (seq - count + 1)...seq)
        if let text, let place { step.texts = [SeasonModel.Text(token: text, place: place)] }
        model.steps.append(step)
        return receipt
    }

    private mutating func handIn(_ worksheet: String, of who: String, _ answers: [String], _ text: String) throws {
        try sandbox.write(answers.joined(separator: "\n") + "\n", to: "answers/random.yaml")
        try run("worksheet fill \(worksheet) --member \(who) --answers answers/random.yaml", text, .member(who))
    }

    /// Begins a card at a terminal and leaves.
    private mutating func draft(of who: String, _ text: String) throws {
        let file = "drafts/test-card.\(who).yaml"
        guard model.drafts[file] == nil else { return }
        let terminal = ScriptedTerminal([":가기 1", "new", text])
        sandbox.terminal = { terminal }
        defer { sandbox.terminal = { nil } }
        history.append("\(sandbox.now) a draft of \(who): \(text)")
        guard sandbox.run("worksheet fill test-card --member \(who)").code == 0,
            (try? sandbox.read(file).contains(text)) == true
        else { return }
        model.drafts[file] = text
    }

    private mutating func inMeeting(_ command: String, _ text: String) throws {
        let open = try JSONReader.read(sandbox.run("status --json").out)["open_meeting"]?.string
        guard let open else { return }
        try run("meeting \(command)", text, .minutes(open))
    }

    private mutating func pay(_ command: String, _ who: String, _ amount: Int) throws {
        let reason = amount < 0 ? " --reason 까닭" : ""
        guard let receipt = try run("dues \(command) \(abs(amount))\(reason)") else { return }
        try book(receipt["answer"]?["entry"]?.string, who, amount)
    }

    private mutating func book(_ entry: String?, _ who: String, _ amount: Int) throws {
        let entry = try #require(entry, told)
        model.ledger[entry] = (who, amount)
        model.paid[who, default: 0] += amount
    }

    private mutating func reverse() throws {
        guard let (entry, made) = model.ledger.sorted(by: { $0.key < $1.key }).randomElement(using: &random) else {
            return
        }
        guard case .some = try run("dues reverse \(entry) --reason 까닭") else { return }
        model.ledger[entry] = nil
        model.paid[made.member, default: 0] -= made.amount
    }

    /// A statement of one line, recorded as somebody's; the second time it is nothing new.
    private mutating func bank(_ who: String) throws {
        let amount = Int.random(in: 1...4, using: &random) * 7_000
        let line = "\(day) 10:\(10 + tokens % 50):\(10 + tokens / 50),누군가\(tokens),0,\(amount),"
        try sandbox.write("거래일시,내용,출금액,입금액,잔액\n\(line)\n", to: "one.csv")
        let before = model.paid[who, default: 0]
        guard case .some = try run("dues match one.csv --as 2=\(who)") else { return }
        model.paid[who] = before + amount
        let again = try run("dues match one.csv --accept")
        #expect(again?["facts"]?.array?.isEmpty == true, told)
    }

    private mutating func people(_ who: String) throws {
        let commands = [
            "member admit \(who)", "member wait \(who) --reason 까닭", "member admit \(who) --as observer",
            "member role \(who) observer --reason 까닭", "member role \(who) member --reason 까닭",
            "member hand-over \(who) --reason 까닭", "member withdraw \(who) --reason 까닭",
        ]
        try run(commands.randomElement(using: &random)!)
    }

    private mutating func calendar() throws {
        let id = ["1B", "2A", "2B", "3A"].randomElement(using: &random)!
        let days = Int.random(in: 1...20, using: &random)
        try run(
            Bool.random(using: &random)
                ? "meeting cancel \(id) --reason 까닭" : "meeting move \(id) \(day.adding(days: days)) --reason 까닭")
    }

    private mutating func undo() throws {
        let expected = model.last
        guard let receipt = try run("undo --reason 까닭") else { return }
        let from = receipt["answer"]?["from"]?.int.map { Int($0) }
        // The undo itself is no step of its own: the next one goes further back.
        model.steps.removeLast()
        if let expected {
            #expect(from == model.steps[expected].entries.lowerBound, told)
            model.steps[expected].isUndone = true
        }
    }

    private mutating func forget(_ who: String) throws {
        guard Int.random(in: 0..<4, using: &random) == 0, who != "m01" else { return }
        guard case .some = try run("member forget \(who) --withdraw --reason 까닭 --yes") else { return }
        model.forgotten.insert(who)
        model.drafts["drafts/test-card.\(who).yaml"] = nil
    }

    private mutating func revise() throws {
        let amount = [20_000, 25_000, 30_000].randomElement(using: &random)!
        let file = try sandbox.read("program.yaml")
        try sandbox.write(file.replacing(/amount: \d+/, with: "amount: \(amount)"), to: "program.yaml")
        try run("revise --reason 까닭")
    }

    private mutating func attend(_ who: String) throws {
        try run(
            Bool.random(using: &random)
                ? "meeting attend m01 --late \(who) --guest 최구경"
                : "meeting attend --absent \(who) --meeting 1A --reason 까닭")
    }

    private mutating func proceed() throws {
        let commands = [
            "meeting open", "meeting attend m01 m02", "advance", "meeting close", "evaluate",
            "decide h1 adopt --reason 까닭", "decide h2 abandon --reason 까닭",
            "meeting amend 1A 고침 --reason 까닭",
        ]
        try run(commands.randomElement(using: &random)!)
    }
}
