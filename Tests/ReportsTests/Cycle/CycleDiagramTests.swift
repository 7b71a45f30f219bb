@testable import Reports
import Statecharts
import Testing
import Values

/// The drawing of a cycle: that it is sound as a picture, and that nothing on it covers anything else.
@Suite struct CycleDiagramTests {
    static let nested = ChartDefinition(
        id: "nested", title: LocalizedText(ko: "겹친 <상태>", en: "nested"),
        conditions: [
            "c": ConditionDefinition(title: LocalizedText(ko: "모두 냈다", en: "all are in"), test: .lua("x"))
        ],
        states: [
            StateDefinition(
                id: "forming", title: LocalizedText(ko: "모집", en: "Forming"),
                transitions: [TransitionDefinition(events: ["start"], targets: ["season"], conditions: ["c"])]),
            StateDefinition(
                id: "season", title: LocalizedText(ko: "시즌", en: "Season"),
                transitions: [TransitionDefinition(events: ["stop"], targets: ["archived"])],
                states: [
                    StateDefinition(
                        id: "plan", phase: "plan",
                        transitions: [
                            TransitionDefinition(events: ["advance"], targets: ["execute"]),
                            TransitionDefinition(events: ["skip"], targets: ["feedback"], when: .lua("a < b")),
                            TransitionDefinition(events: ["note"]),
                        ]),
                    StateDefinition(
                        id: "execute", phase: "execute",
                        transitions: [TransitionDefinition(events: ["advance"], targets: ["feedback"])]),
                    StateDefinition(
                        id: "feedback", phase: "feedback",
                        transitions: [
                            TransitionDefinition(events: ["again"], targets: ["plan"]),
                            TransitionDefinition(events: ["again.execute"], targets: ["execute"]),
                            TransitionDefinition(events: ["end"], targets: ["archived"]),
                        ]),
                    StateDefinition(
                        id: "memory", kind: .shallowHistory, transitions: [TransitionDefinition(targets: ["plan"])]),
                ]), StateDefinition(id: "archived", kind: .final),
        ])

    static let regions = ChartDefinition(
        id: "regions",
        states: [
            StateDefinition(
                id: "p", kind: .parallel, transitions: [TransitionDefinition(events: ["out"], targets: ["end"])],
                states: ["left", "right", "third"].map { name in
                    StateDefinition(
                        id: StateID(name),
                        states: [
                            StateDefinition(
                                id: StateID(name + ".1"),
                                transitions: [TransitionDefinition(events: ["go"], targets: [StateID(name + ".2")])]),
                            StateDefinition(
                                id: StateID(name + ".2"),
                                transitions: [TransitionDefinition(events: ["back"], targets: [StateID(name + ".1")])]),
                        ])
                }), StateDefinition(id: "end", kind: .final),
        ])

    static let charts = [nested, regions]

    private func svg(_ chart: ChartDefinition, _ language: Language = .ko, standing: [StateID] = []) -> String {
        CycleDiagram(chart, standing: standing, language: language)
            .svg(ChartSetting(language: language, id: "cycle", standalone: true))
    }

    @Test(arguments: charts, Language.allCases)
    func isWellFormedAndSaysWhatItShows(chart: ChartDefinition, language: Language) throws {
        let text = svg(chart, language)
        let picture = try #require(Picture(text))
        #expect(picture.elements.first { $0.name == "title" }?.text.isEmpty == false)
        #expect((picture.elements.first { $0.name == "desc" }?.text.count ?? 0) > 20)
        let (width, height) = picture.size
        #expect(width == 720 && height > 100)
        #expect(text == svg(chart, language))
    }

    @Test func bothLanguages() {
        #expect(svg(Self.nested, .ko).contains("✓ 모두 냈다"))
        #expect(svg(Self.nested, .en).contains("✓ all are in"))
        #expect(svg(Self.nested, .ko).contains("겹친 &lt;상태&gt;"))
        #expect(svg(Self.nested, .ko).contains("[a &lt; b]"))
    }

    @Test func whereItStandsIsMarkedByWordAndLine() {
        let plain = svg(Self.nested)
        let standing = svg(Self.nested, standing: ["season", "plan"])
        #expect(!plain.contains(">지금<"))
        #expect(standing.contains(">지금<"))
        #expect(standing.contains("지금: 시즌 › plan"))
        #expect(standing.matches(of: /class="mc-interval"/).count == plain.matches(of: /class="mc-interval"/).count + 1)
    }

    @Test(arguments: charts) func boxesLieInsideEachOtherAndApart(chart: ChartDefinition) {
        var layout = DiagramLayout(chart, standing: [], language: .ko)
        let size = layout.arrange()
        func check(_ box: DiagramBox) {
            for (index, child) in box.children.enumerated() {
                #expect(child.x >= box.x && child.maxX <= box.maxX, "\(child.state?.id.rawValue ?? "")")
                #expect(child.y >= box.y && child.maxY <= box.maxY, "\(child.state?.id.rawValue ?? "")")
                for other in box.children[..<index] {
                    let apart =
                        child.x >= other.maxX || other.x >= child.maxX || child.y >= other.maxY || other.y >= child.maxY
                    #expect(apart, "\(child.state?.id.rawValue ?? "") and \(other.state?.id.rawValue ?? "")")
                }
                check(child)
            }
        }
        check(layout.root)
        #expect(size.width > 0 && size.height > 0)
    }

    /// Ways that go round never share a lane where they would run over each other.
    @Test func lanesThatOverlapAreApart() {
        var lanes: [DiagramLanes.Lane] = []
        let numbers = [0...2, 1...3, 3...4, 0...0].map { DiagramLanes.place($0, width: 10, in: &lanes) }
        #expect(numbers == [0, 1, 0, 1])
        #expect(lanes.count == 2)
    }

    @Test func waysKeepTheirRoutes() {
        var layout = DiagramLayout(Self.nested, standing: [], language: .en)
        _ = layout.arrange()
        func route(_ from: StateID, _ to: StateID) -> String {
            guard let arrow = layout.arrows.first(where: { $0.from.state?.id == from && $0.to.state?.id == to }) else {
                return "none"
            }
            return switch arrow.route {
            case .down: "down"
            case .right: "right"
            case .left: "left"
            case .across: "across"
            }
        }
        #expect(route("forming", "season") == "down")
        #expect(route("plan", "feedback") == "right")
        #expect(route("feedback", "plan") == "left")
        #expect(route("feedback", "archived") == "right")
        #expect(route("season", "archived") == "down")
    }
}
