import LuaSyntax
import Values

/// Finds what is wrong with the Lua of a chart by reading it.
package struct LuaChecker {
    private let chart: ChartDefinition
    private let notes: ChartNotes
    private let text: SourceText
    /// The names of the tree that conditions read, such as `program`.
    private let tree: [String]
    private let data: Set<String>
    private let states: Set<String>
    private var problems: [ChartProblem] = []
    private var read: Set<String> = []

    /// - Parameter tree: the names that the host gives to conditions.
    package static func problems(
        in chart: ChartDefinition, notes: ChartNotes, text: SourceText, tree: [String]
    ) -> [ChartProblem] {
        var checker = LuaChecker(chart: chart, notes: notes, text: text, tree: tree)
        for piece in notes.pieces { checker.check(piece) }
        checker.checkData()
        for timer in notes.timers { checker.checkTimer(timer.event, timer.place) }
        return checker.problems
    }

    private init(chart: ChartDefinition, notes: ChartNotes, text: SourceText, tree: [String]) {
        self.chart = chart
        self.notes = notes
        self.text = text
        self.tree = tree
        let survey = ChartSurvey(chart)
        data = Set(survey.data.map(\.id)).union(survey.loopNames)
        states = Set(survey.states.map(\.id.rawValue))
    }

    private mutating func check(_ piece: LuaPiece) {
        let reading = piece.role == .script ? LuaReading(script: piece.text) : LuaReading(expression: piece.text)
        if let error = reading.error {
            report("lua.syntax", error.offset, piece, error.message)
            return
        }
        for use in reading.uses { check(use, in: piece) }
        for unused in reading.unused {
            warn("lua.unused-local", unused.offset, piece, ko: unused.what.ko, en: unused.what.en)
        }
        guard piece.role == .condition else { return }
        if let constant = reading.constant, constant.bool == nil {
            let shown = CanonicalJSON.text(constant)
            report(
                "condition.not-boolean", 0, piece,
                LocalizedText(
                    ko: "조건은 참이나 거짓이어야 하는데 언제나 \(shown)입니다",
                    en: "a condition must be true or false; this one is always \(shown)"))
        } else if let truth = reading.truth {
            warn(
                "condition.constant", 0, piece, ko: "이 조건은 언제나 \(truth ? "참" : "거짓")입니다",
                en: "this condition is always \(truth)")
        }
    }

    private mutating func check(_ use: LuaReading.Use, in piece: LuaPiece) {
        let isWrite = use.isAssigned || piece.role == .target
        if LuaVocabulary.system.contains(use.name) {
            if isWrite {
                report(
                    "lua.read-only", use.offset, piece,
                    LocalizedText(ko: "‘\(use.name)’은(는) 바꿀 수 없습니다", en: "‘\(use.name)’ cannot be changed"))
            }
            return
        }
        if data.contains(use.name) {
            if !isWrite || !use.steps.isEmpty { read.insert(use.name) }
            return
        }
        // What a location without its data means is the chart checker's to say.
        if piece.role == .target { return }
        if use.isAssigned {
            report(
                "lua.not-data", use.offset, piece,
                LocalizedText(
                    ko: "‘\(use.name)’은(는) 이 상태도의 자료가 아닙니다", en: "‘\(use.name)’ is no data of this chart"),
                next: ChartChecker.didYouMean(use.name, data.sorted())
                    ?? LocalizedText(
                        ko: "지역 변수라면 앞에 local을 쓰세요", en: "write ‘local’ before a variable of the script's own"))
            return
        }
        if tree.contains(use.name) { return }
        let requests = piece.role == .script ? LuaVocabulary.requests : []
        if use.name == "In" { return checkState(use, in: piece) }
        if use.name == "send", piece.role == .script { return checkSend(use, in: piece) }
        let known = LuaNames(
            LuaVocabulary.functions + LuaVocabulary.system + requests + data + tree, tables: LuaVocabulary.libraries)
        guard let fault = known.fault(in: use) else { return }
        report("lua.unknown-name", use.offset, piece, fault.what, next: fault.near.map(ChartChecker.meant))
    }

    private mutating func checkState(_ use: LuaReading.Use, in piece: LuaPiece) {
        guard let state = use.argument, !states.contains(state) else { return }
        report(
            "guard.unknown-state", use.offset, piece,
            LocalizedText(
                ko: "조건이 묻는 상태 ‘\(state)’가 없습니다", en: "the state ‘\(state)’ that the condition asks about is not there"),
            next: ChartChecker.didYouMean(state, states.sorted()))
    }

    private mutating func checkSend(_ use: LuaReading.Use, in piece: LuaPiece) {
        guard let event = use.argument, use.options.contains("after"), !use.options.contains("to"),
            !use.options.contains("type")
        else { return }
        checkTimer(event, text.place(of: use.offset, in: piece))
    }

    private mutating func checkTimer(_ event: String, _ place: SourcePlace) {
        guard !ChartSurvey(chart).hears(event) else { return }
        problems.append(
            ChartProblem(
                code: "timer.unheard", severity: .warning, path: chart.id.rawValue, place: text.place(place),
                what: LocalizedText(
                    ko: "늦춰 보낸 사건 ‘\(event)’을(를) 받는 전이가 없습니다",
                    en: "no transition takes the delayed event ‘\(event)’")))
    }

    private mutating func checkData() {
        for item in ChartSurvey(chart).data where !read.contains(item.id) {
            problems.append(
                ChartProblem(
                    code: "data.unused", severity: .warning, path: item.id, place: item.place.map { text.place($0) },
                    what: LocalizedText(
                        ko: "자료 ‘\(item.id)’을(를) 아무 데서도 읽지 않습니다", en: "nothing reads the data ‘\(item.id)’")))
        }
    }

    private mutating func report(
        _ code: String, _ offset: Int, _ piece: LuaPiece, _ what: LocalizedText, next: LocalizedText? = nil
    ) {
        problems.append(
            ChartProblem(code: code, path: piece.path, place: text.place(of: offset, in: piece), what: what, next: next)
        )
    }

    private mutating func warn(_ code: String, _ offset: Int, _ piece: LuaPiece, ko: String, en: String) {
        problems.append(
            ChartProblem(
                code: code, severity: .warning, path: piece.path, place: text.place(of: offset, in: piece),
                what: LocalizedText(ko: ko, en: en)))
    }
}
