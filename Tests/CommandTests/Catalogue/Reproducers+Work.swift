import Values

extension Reproducer {
    /// The cycle, worksheets, hypotheses and indicators.
    static let work: [Reproducer] = [
        line("cycle.blocked", .refused, .begun, "start"),
        line("cycle.no-such-way", .refused, .formed, "advance"),
        line(
            "worksheet.answers", .input, .planning,
            "worksheet fill test-card --member \(Someone.alias) --answers answers/wrong.yaml"),
        line(
            "worksheet.wrong-phase", .refused, .formed,
            "worksheet fill test-card --member \(Someone.manager) --answers answers/activity-card.yaml"),
        line("worksheet.no-terminal", .input, .planning, "worksheet fill test-card --member \(Someone.manager)"),
        line("worksheet.no-draft", .input, .planning, "worksheet fill test-card --member \(Someone.manager) --discard"),
        line(
            "worksheet.discard-unconfirmed", .input, .planning,
            "worksheet fill test-card --member \(Someone.manager) --discard"
        ) { try $0.write("plan: new\n", to: "drafts/test-card.m01.yaml") },
        line("editor.missing", .input, .planning, "worksheet fill test-card --member \(Someone.manager) --edit") {
            $0.terminal = { ScriptedTerminal([]) }
        },
        line("editor.failed", .input, .planning, "worksheet fill test-card --member \(Someone.manager) --edit") {
            $0.environment["EDITOR"] = "false"
            $0.terminal = { ScriptedTerminal([], editor: { _ in 1 }) }
        },
        line("worksheet.member-needed", .refused, .planning, "worksheet fill test-card --answers answers/card.yaml"),
        line("hypothesis.unknown", .refused, .planned, "hypothesis show h7"),
        line("hypothesis.not-sealed", .refused, .planned, "evaluate h1"),
        line("hypothesis.not-due", .refused, .executing, "evaluate h1"),
        line("hypothesis.not-judged", .refused, .feedback, "decide h1 adopt --reason '좋아서'"),
        line("hypothesis.already-judged", .refused, .judged, "evaluate h1"),
        line("hypothesis.already-decided", .refused, .decided, "decide h1 adopt --reason '좋아서'"),
        line("hypothesis.reason-missing", .refused, .executing, "hypothesis amend h1 --target 50%"),
        line("hypothesis.amended-too-late", .refused, .judged, "hypothesis amend h1 --target 50%"),
        line(
            "decision.change-without-adapting", .refused, .judged, "decide h1 adopt --reason '좋아서' --target 50%"),
        line("decision.reason-missing", .refused, .judged, "decide h1 adopt --reason ' '"),
        line("evaluate.nothing-due", .refused, .executing, "evaluate"),
        line("check-in.no-cycle", .refused, .formed, "check-in \(Someone.manager) partly"),
        line("indicator.unknown", .refused, .formed, "indicator show meeting_sizes"),
        line("indicator.not-computed", .input, .formed, "indicator show meeting_size"),
        line("data.unknown", .input, .formed, "data show activity"),
        line("data.unknown-version", .input, .judged, "data show activity --version 7"),
        line("file.exists", .input, .judged, "data export activity -o program.yaml"),
        line("export.excel-format", .input, .judged, "data export activity --format jsonl --excel"),
        line("revise.unmapped", .refused, .planning, "revise") {
            try $0.replace("id: reading-circle", with: "id: another", in: "program.yaml")
        },
        line("text.address", .input, .planning, "meeting note '회관 032-555-0101'"),
        line("undo.nothing", .refused, .begun, "undo --reason '잘못 눌렀다'"),
        line("undo.lasting", .refused, .judged, "undo --reason '마음에 들지 않는다'"),
        line("undo.reason-missing", .refused, .planning, "undo --reason ' '"),
    ]
}
