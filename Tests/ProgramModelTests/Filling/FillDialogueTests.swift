import ProgramModel
import Testing
import Values

/// The conversation by itself: what is typed goes in, what is to be done comes out.
@Suite struct FillDialogueTests {
    static let sheet = WorksheetDefinition(
        id: "card", title: LocalizedText(same: "card"), phase: .plan,
        steps: [
            StepDefinition(
                id: "plan", ask: LocalizedText(same: "plan?"), type: .choice, required: true,
                choices: [
                    StepChoice(value: "new", title: LocalizedText(ko: "새로", en: "Anew")),
                    StepChoice(value: "on", title: LocalizedText(ko: "이어서", en: "Go on")),
                ]),
            StepDefinition(id: "belief", ask: LocalizedText(same: "belief?"), required: true, conditional: true),
            StepDefinition(
                id: "target", ask: LocalizedText(same: "target?"), type: .number, minimum: 1, maximum: 10,
                conditional: true),
            StepDefinition(id: "note", ask: LocalizedText(same: "note?")),
        ])

    static var guide: FillGuide { FillGuide(review: review) }

    /// Judges as the worksheet's script would: two steps only for `new`, and no belief may be a lie.
    private static func review(_ answers: [String: Value]) -> WorksheetReview {
        let skipped: Set<String> = answers["plan"] == "new" ? [] : ["belief", "target"]
        var review = WorksheetReview(skipped: skipped)
        for step in sheet.steps where !skipped.contains(step.id) {
            let answer = answers[step.id]
            func complain(_ text: String) {
                review.problems.append(AnswerProblem(step: step.id, message: LocalizedText(same: text)))
            }
            if step.required, answer?.isBlankAnswer ?? true { complain("required") }
            if step.type == .number, let answer, !answer.isNull {
                guard let number = answer.number else {
                    complain("number")
                    continue
                }
                if !(1...10).contains(number) { complain("range") }
            }
            if step.id == "belief", answer == "lie" { complain("check") }
        }
        return review
    }

    struct Talk {
        var dialogue: FillDialogue
        var last: [FillAction]
        var kept: [String: Value]?

        init(_ answers: [String: Value] = [:], isKept: Bool = false, atSummary: Bool = false) throws {
            dialogue = FillDialogue(sheet, guide: guide, answers: answers, isKept: isKept)
            last = try dialogue.begin(atSummary: atSummary)
        }

        mutating func type(_ lines: String...) throws {
            for line in lines { try receive(.line(line)) }
        }

        mutating func receive(_ input: FillInput) throws {
            last = try dialogue.receive(input)
            if last.contains(.keep) { kept = dialogue.answers }
        }

        /// The step that is asked, with its number and how many there are.
        var asks: String? {
            last.compactMap {
                if case .ask(let asked) = $0 { "\(asked.number)/\(asked.total) \(asked.step.id)" } else { nil }
            }
            .last
        }

        var remarks: [FillRemark] { last.compactMap { if case .tell(let remark) = $0 { remark } else { nil } } }
    }

    @Test func `steps come in turn, and an answer changes how many there are`() throws {
        var talk = try Talk()
        #expect(talk.asks == "1/2 plan")
        try talk.type("1")
        #expect(talk.asks == "2/4 belief" && talk.kept == ["plan": "new"])
        try talk.type("they come", "5")
        #expect(talk.asks == "4/4 note")
        try talk.type("")
        #expect(talk.dialogue.place == .summary)
        try talk.type("예")
        #expect(talk.last == [.submit])
        #expect(talk.dialogue.handedIn == ["plan": "new", "belief": "they come", "target": 5])
    }

    @Test func `an answer that is not right is asked for again at once`() throws {
        var talk = try Talk(["plan": "new"])
        try talk.type("lie")
        #expect(talk.remarks == [.problems([LocalizedText(same: "check")])] && talk.asks == "2/4 belief")
        #expect(talk.kept == nil)
        try talk.type(":edit")
        #expect(talk.last == [.edit("lie")])
        try talk.receive(.edited("truth\nof two lines\n"))
        #expect(talk.kept?["belief"] == "truth\nof two lines" && talk.asks == "3/4 target")
        for (typed, said) in [("11", "range"), ("many", "number"), ("inf", "number"), ("nan", "number")] {
            try talk.type(typed)
            #expect(talk.remarks == [.problems([LocalizedText(same: said)])], "\(typed)")
        }
        try talk.type("", ":back", ":back", ":back", "3")
        #expect(talk.remarks == [.notOffered(nil)])
        try talk.type("이어")
        #expect(talk.remarks == [.notOffered(Self.sheet.steps[0].choices[1])])
        try talk.type("go ON")
        #expect(talk.kept?["plan"] == "on")
    }

    @Test func `what is not asked any more is named, left out, and not forgotten`() throws {
        var talk = try Talk(["plan": "new", "belief": "b", "target": 5, "note": "n"], isKept: true)
        #expect(talk.dialogue.place == .summary)
        try talk.type("1", "2")
        guard case .summary(let lines, let dropped) = talk.remarks.first else { throw Unexpected(actions: talk.last) }
        #expect(lines.map(\.step.id) == ["plan", "note"] && dropped.map(\.id) == ["belief", "target"])
        #expect(talk.dialogue.handedIn == ["plan": "on", "note": "n"])
        try talk.type("1", "1")
        #expect(talk.dialogue.handedIn == ["plan": "new", "belief": "b", "target": 5, "note": "n"])
    }

    @Test func `mending an answer asks what it brings, and then all is shown again`() throws {
        var talk = try Talk(["plan": "on", "note": "n"], atSummary: true)
        try talk.type("1", "1")
        #expect(talk.asks == "2/4 belief")
        try talk.type("b")
        #expect(talk.asks == nil && talk.dialogue.place == .summary)
    }

    @Test func `a required step may wait, but not until after handing in`() throws {
        var talk = try Talk(["plan": "new"])
        try talk.type("")
        #expect(talk.remarks == [.required])
        try talk.type(":건너뜀")
        #expect(talk.remarks == [.requiredLater] && talk.asks == "3/4 target")
        try talk.type("", "", "네")
        #expect(talk.remarks.first == .notYet(1) && talk.asks == "2/4 belief")
        try talk.type("b", "y")
        #expect(talk.last == [.submit])
    }

    @Test func `skipping an optional step takes its answer away`() throws {
        var talk = try Talk(["plan": "new", "belief": "b", "target": 5], isKept: true)
        try talk.type(":go 3", ":skip")
        #expect(talk.kept == ["plan": "new", "belief": "b"])
    }

    @Test func `commands are understood in both languages, and a colon can be typed`() throws {
        for (korean, english) in [
            (":뒤로", ":back"), (":건너뜀", ":skip"), (":보기", ":list"), (":가기 1", ":go 1"), (":편집", ":edit"),
            (":저장", ":save"), (":그만", ":quit"), ("?", ":help"), ("？", ":?"), (":가기", ":go 99"),
        ] {
            var (one, other) = (try Talk(["plan": "new"], isKept: true), try Talk(["plan": "new"], isKept: true))
            try one.type(korean)
            try other.type(english)
            #expect(one.last == other.last && !one.last.isEmpty, "\(korean)")
        }
        var talk = try Talk(["plan": "new"])
        try talk.type(":bakc")
        #expect(talk.remarks == [.unknownCommand(":bakc", nearest: ":back")])
        try talk.type(":뒤")
        #expect(talk.remarks == [.unknownCommand(":뒤", nearest: ":뒤로")])
        try talk.type("::) smile")
        #expect(talk.kept?["belief"] == ":) smile")
        try talk.type(":back", ":back", ":back")
        #expect(talk.remarks == [.atFirst])
    }

    @Test func `a line that ends with a backslash goes on, and is kept from its first line`() throws {
        var talk = try Talk(["plan": "new"])
        try talk.type("one\\")
        #expect(talk.kept?["belief"] == "one" && talk.dialogue.goesOn && talk.asks == nil)
        try talk.type("\\", "three")
        #expect(talk.kept?["belief"] == "one\n\nthree" && !talk.dialogue.goesOn)
    }

    @Test func `leaving keeps what there is, and asks only where there is something`() throws {
        var empty = try Talk()
        try empty.type(":quit")
        #expect(empty.last == [.leave(keeping: false)])
        var talk = try Talk()
        try talk.type("1", ":quit")
        #expect(talk.remarks == [.keepDraft])
        try talk.type("maybe", ":back")
        #expect(talk.asks == "2/4 belief")
        var other = talk
        try talk.type(":quit", "아니요")
        #expect(talk.last == [.discard, .leave(keeping: false)])
        try other.receive(.end)
        #expect(other.last == [.leave(keeping: true)])
        #expect(try other.dialogue.receive(.line("more")) == [])
    }

    @Test func `what a failing script was asked about is not lost`() throws {
        struct Broken: Error {}
        var isBroken = false
        let guide = FillGuide { answers in
            if isBroken { throw Broken() }
            return try Self.guide.review(answers)
        }
        var dialogue = FillDialogue(Self.sheet, guide: guide, answers: ["plan": "new"])
        _ = try dialogue.begin()
        isBroken = true
        #expect(throws: Broken.self) { try dialogue.receive(.line("long thought")) }
        #expect(dialogue.answers["belief"] == "long thought")
    }

    struct Unexpected: Error {
        var actions: [FillAction]
    }
}
