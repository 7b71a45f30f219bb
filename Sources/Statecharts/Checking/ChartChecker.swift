import Values

/// Finds what is wrong with a definition, all of it at once.
package struct ChartChecker {
    /// Deeper nesting than this is a mistake or an attack.
    package static let deepest = 64

    struct Node {
        var definition: StateDefinition
        /// -1: a child of the chart.
        var parent: Int
        var last: Int
        var path: String
    }

    let chart: ChartDefinition
    var nodes: [Node] = []
    var index: [StateID: Int] = [:]
    var problems: [ChartProblem] = []
    var usedConditions: Set<ConditionID> = []
    var dataNames: Set<String> = []

    /// Errors and warnings in document order.
    package static func problems(in chart: ChartDefinition) -> [ChartProblem] {
        var checker = ChartChecker(chart: chart)
        checker.check()
        return checker.problems
    }

    private init(chart: ChartDefinition) {
        self.chart = chart
    }

    private mutating func check() {
        guard !chart.states.allSatisfy(\.kind.isHistory) else {
            report(
                "chart.empty", at: chart.id.rawValue, chart.place, ko: "상태도에 상태가 없습니다", en: "the chart has no states")
            return
        }
        for state in chart.states { enumerate(state, parent: -1, depth: 1, path: "") }
        guard problems.isEmpty else { return }
        collectData()
        checkChart()
        for node in nodes.indices { checkState(node) }
        for (id, condition) in chart.conditions.sorted(by: { $0.key < $1.key }) {
            check(condition.test, at: "conditions/\(id)", condition.place)
            if !usedConditions.contains(id) {
                warn(
                    "condition.unused", at: "conditions/\(id)", condition.place, ko: "조건 ‘\(id)’를 쓰는 전이가 없습니다",
                    en: "no transition asks for the condition ‘\(id)’")
            }
        }
        // Only a sound chart can be walked.
        if !problems.contains(where: { $0.severity == .error }) { checkReachability() }
    }

    private mutating func enumerate(_ state: StateDefinition, parent: Int, depth: Int, path: String) {
        let path = path.isEmpty ? state.id.rawValue : "\(path)/\(state.id)"
        guard depth <= Self.deepest else {
            report(
                "chart.too-deep", at: path, state.place, ko: "상태가 \(Self.deepest)겹보다 깊습니다",
                en: "states are nested more than \(Self.deepest) deep")
            return
        }
        let node = nodes.count
        nodes.append(Node(definition: state, parent: parent, last: node, path: path))
        if state.id.rawValue.isEmpty || state.id.rawValue.contains(where: { $0.isWhitespace }) {
            report(
                "state.bad-id", at: path, state.place, ko: "상태 이름 ‘\(state.id)’는 비었거나 빈칸이 있습니다",
                en: "the state id ‘\(state.id)’ is empty or has a space")
        }
        if index.updateValue(node, forKey: state.id) != nil {
            report(
                "state.duplicate-id", at: path, state.place, ko: "상태 ‘\(state.id)’가 두 번 나옵니다",
                en: "the state ‘\(state.id)’ is there twice")
        }
        for child in state.states { enumerate(child, parent: node, depth: depth + 1, path: path) }
        nodes[node].last = nodes.count - 1
    }

    private mutating func collectData() {
        let items =
            chart.data.map { ($0, chart.id.rawValue) }
            + nodes.flatMap { node in node.definition.data.map { ($0, node.path) } }
        for (item, path) in items {
            if !Location.isName(item.id) || item.id.hasPrefix("_") {
                report(
                    "data.bad-name", at: path, item.place, ko: "‘\(item.id)’는 변수 이름이 될 수 없습니다",
                    en: "‘\(item.id)’ cannot name a variable",
                    next: LocalizedText(
                        ko: "영문자로 시작하는 Lua 이름을 쓰세요. _로 시작하는 이름은 시스템 것입니다",
                        en: "use a Lua name that begins with a letter; names with a leading _ belong to the system"))
            }
            if !dataNames.insert(item.id).inserted {
                report(
                    "data.duplicate", at: path, item.place, ko: "자료 ‘\(item.id)’가 두 번 나옵니다",
                    en: "the data ‘\(item.id)’ is there twice")
            }
        }
    }

    private mutating func checkChart() {
        guard let initial = chart.initial else { return }
        checkInitial(initial, of: -1, path: chart.id.rawValue, place: chart.place)
    }

    mutating func checkInitial(_ initial: InitialDefinition, of parent: Int, path: String, place: SourcePlace?) {
        if initial.targets.isEmpty {
            report(
                "initial.empty", at: path, place, ko: "처음 들어갈 상태가 비었습니다", en: "the initial transition has no target")
        }
        let targets = resolve(initial.targets, at: path, place)
        for target in targets where parent >= 0 && !(target > parent && target <= nodes[parent].last) {
            let name = nodes[parent].definition.id
            report(
                "initial.not-descendant", at: path, place,
                ko: "처음 들어갈 ‘\(nodes[target].definition.id)’는 ‘\(name)’ 안에 없습니다",
                en: "the initial state ‘\(nodes[target].definition.id)’ is not inside ‘\(name)’")
        }
        checkTogether(targets, at: path, place)
        check(initial.content, at: path + "/initial", place)
    }

    // MARK: Words for problems

    mutating func report(
        _ code: String, at path: String, _ place: SourcePlace?, ko: String, en: String, next: LocalizedText? = nil
    ) {
        problems.append(
            ChartProblem(code: code, path: path, place: place, what: LocalizedText(ko: ko, en: en), next: next))
    }

    mutating func warn(
        _ code: String, at path: String, _ place: SourcePlace?, ko: String, en: String, next: LocalizedText? = nil
    ) {
        problems.append(
            ChartProblem(
                code: code, severity: .warning, path: path, place: place, what: LocalizedText(ko: ko, en: en),
                next: next))
    }

    static func didYouMean(_ word: String, _ candidates: some Sequence<String>) -> LocalizedText? {
        Nearest.match(word, in: candidates).map(meant)
    }

    static func meant(_ word: String) -> LocalizedText {
        LocalizedText(ko: "‘\(word)’를 뜻했습니까?", en: "did you mean ‘\(word)’?")
    }

    /// The numbers of the states named; those that are not there are reported.
    mutating func resolve(_ ids: [StateID], at path: String, _ place: SourcePlace?) -> [Int] {
        ids.compactMap { id in
            if let found = index[id] { return found }
            report(
                "transition.unknown-target", at: path, place, ko: "‘\(id)’라는 상태가 없습니다", en: "there is no state ‘\(id)’",
                next: Self.didYouMean(id.rawValue, nodes.map(\.definition.id.rawValue)))
            return nil
        }
    }

    func isDescendant(_ node: Int, of ancestor: Int) -> Bool {
        ancestor < 0 || node > ancestor && node <= nodes[ancestor].last
    }
}
