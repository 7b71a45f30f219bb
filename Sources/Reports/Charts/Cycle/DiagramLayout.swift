import Statecharts
import Values

/// Gives every state a box and every way a route.
struct DiagramLayout {
    private static let padding = 16.0
    private static let header = 30.0
    static let labelWidth = 200.0
    static let laneLabelWidth = 128.0

    private let chart: ChartDefinition
    private let language: Language
    private let detail: DiagramDetail
    private(set) var root: DiagramBox
    private(set) var arrows: [DiagramArrow] = []
    private var boxes: [StateID: DiagramBox] = [:]

    init(
        _ chart: ChartDefinition, standing: Set<StateID>, language: Language, detail: DiagramDetail = .everything
    ) {
        self.chart = chart
        self.language = language
        self.detail = detail
        root = DiagramBox(nil, title: [], notes: [], parent: nil)
        for state in chart.states { add(state, to: root, standing) }
        markInitial(chart.initial, root)
    }

    private mutating func add(_ state: StateDefinition, to parent: DiagramBox, _ standing: Set<StateID>) {
        let title =
            state.kind.isHistory
            ? [state.kind == .deepHistory ? "H*" : "H"]
            : TextMeasure.lines(DiagramWords.title(state, language), size: 13, bold: true, width: 190, atMost: 2)
        // What a state answers without being left is detail of the definition.
        let inner = detail == .everything ? state.transitions.filter(\.targets.isEmpty) : []
        let notes = inner.map { transition in
            let label = DiagramWords.label(transition, in: chart, language, width: 170)
            return "↻ " + label.lines.map(\.text).joined(separator: " ")
        }
        let box = DiagramBox(
            state, title: title,
            notes: notes.map { TextMeasure.truncated($0, size: 11, width: 190) }, parent: parent)
        box.isStanding = standing.contains(state.id)
        boxes[state.id] = box
        parent.children.append(box)
        // A history of several regions stands before them, where ways back come in.
        let ordered =
            state.kind == .parallel
            ? state.states.filter(\.kind.isHistory) + state.states.filter { !$0.kind.isHistory } : state.states
        for child in ordered { add(child, to: box, standing) }
        if state.kind != .parallel, !state.states.isEmpty { markInitial(state.initial, box) }
    }

    private func markInitial(_ initial: InitialDefinition?, _ box: DiagramBox) {
        if let initial {
            for target in initial.targets { boxes[target]?.isInitial = true }
        } else {
            box.children.first { !$0.kind.isHistory }?.isInitial = true
        }
    }

    /// The whole picture's size.
    mutating func arrange() -> (width: Double, height: Double) {
        collectArrows(chart.states)
        for index in arrows.indices { settle(index) }
        // Short ways take the inner lanes, so that long ones go round them.
        let around = arrows.indices.sorted { left, right in
            (arrows[left].span.count, left) < (arrows[right].span.count, right)
        }
        for index in around { giveLane(index) }
        measure(root)
        place(root)
        return (root.width, root.height)
    }

    // MARK: Arrows

    private mutating func collectArrows(_ states: [StateDefinition]) {
        for state in states {
            for transition in state.transitions {
                for target in transition.targets {
                    guard let from = boxes[state.id], let to = boxes[target] else { continue }
                    let label = DiagramWords.label(
                        transition, in: chart, language, width: Self.labelWidth, detail: detail)
                    if let known = arrows.firstIndex(where: { $0.from === from && $0.to === to }) {
                        arrows[known].labels.append(label)
                        continue
                    }
                    let common = zip(from.chain.dropLast(), to.chain.dropLast()).prefix { $0 === $1 }.last?.0
                    arrows.append(
                        DiagramArrow(
                            from: from, to: to, home: common ?? root, labels: [label], isDefault: state.kind.isHistory))
                }
            }
            collectArrows(state.states)
        }
    }

    private mutating func settle(_ index: Int) {
        var arrow = arrows[index]
        let home = arrow.home
        func position(_ box: DiagramBox) -> Int {
            let depth = home.chain.count
            let child = box.chain[depth]
            return home.children.firstIndex { $0 === child } ?? 0
        }
        let (a, b) = (position(arrow.from), position(arrow.to))
        arrow.span = min(a, b)...max(a, b)
        arrow.isOnward = a < b || a == b && arrow.from === arrow.to
        if home.kind == .parallel {
            arrow.label = DiagramLabel.stacked(arrow.labels)
            arrow.route = .across
        } else if b == a + 1, home.children[a] === arrow.from, home.children[b] === arrow.to {
            arrow.label = DiagramLabel.stacked(arrow.labels)
            arrow.route = .down
        } else {
            arrow.label = narrow(arrow)
            arrow.route = arrow.isOnward ? .right(lane: 0) : .left(lane: 0)
        }
        arrows[index] = arrow
    }

    private mutating func giveLane(_ index: Int) {
        let (arrow, lanes) = (arrows[index], arrows[index].home.lanes)
        let width = arrow.label.width + DiagramLanes.gap + 8
        switch arrow.route {
        case .right:
            var right = lanes.right
            arrows[index].route = .right(lane: DiagramLanes.place(arrow.span, width: width, in: &right))
            arrow.home.lanes.right = right
        case .left:
            var left = lanes.left
            arrows[index].route = .left(lane: DiagramLanes.place(arrow.span, width: width, in: &left))
            arrow.home.lanes.left = left
        case .down, .across: break
        }
    }

    /// The same words in a narrower column.
    private func narrow(_ arrow: DiagramArrow) -> DiagramLabel {
        let ways = (arrow.from.state?.transitions ?? []).filter { transition in
            transition.targets.contains { boxes[$0] === arrow.to }
        }
        return DiagramLabel.stacked(
            ways.map { DiagramWords.label($0, in: chart, language, width: Self.laneLabelWidth, detail: detail) })
    }

    // MARK: Sizes

    private func measure(_ box: DiagramBox) {
        for child in box.children { measure(child) }
        if box.kind.isHistory {
            (box.width, box.height) = (28, 28)
        } else if !box.isCompound {
            measureLeaf(box)
        } else if box.kind == .parallel {
            measureRegions(box)
        } else {
            measureColumn(box)
        }
    }

    private func measureLeaf(_ box: DiagramBox) {
        let title = box.title.map { TextMeasure.width($0, size: 13, bold: true) }.max() ?? 0
        let notes = box.notes.map { TextMeasure.width($0, size: 11) }.max() ?? 0
        let ports = max(ports(box, .rightSide), ports(box, .leftSide))
        box.width = max(112, title + 36, notes + 24)
        box.height = max(22 + 18 * Double(box.title.count) + 15 * Double(box.notes.count), Double(ports) * 16 + 12)
    }

    private func measureRegions(_ box: DiagramBox) {
        let inner = box.children.reduce(0) { $0 + $1.width } + Self.padding * Double(box.children.count - 1)
        let title = TextMeasure.width(box.title.first ?? "", size: 13, bold: true) + 90
        box.width = max(inner, title) + 2 * Self.padding
        box.height = (box.children.map(\.height).max() ?? 0) + Self.header + Self.padding + headerNotes(box)
    }

    private func measureColumn(_ box: DiagramBox) {
        var half = box.children.map { $0.width / 2 }.max() ?? 0
        let leftHalf = half
        box.gaps = box.children.indices.dropLast().map { index in
            let label = downLabel(box, index)
            half = max(half, label.width + 24)
            return label.lines.isEmpty ? 30 : label.height + 24
        }
        let title = TextMeasure.width(box.title.first ?? "", size: 13, bold: true) + 80
        let edge = box === root ? 2 : Self.padding
        box.width = max(leftHalf + half + box.lanes.leftWidth + box.lanes.rightWidth, title) + 2 * edge
        if !box.lanes.right.isEmpty { box.width += DiagramLanes.gap }
        if !box.lanes.left.isEmpty { box.width += DiagramLanes.gap }
        box.axis = edge + box.lanes.leftWidth + (box.lanes.left.isEmpty ? 0 : DiagramLanes.gap) + leftHalf
        box.height =
            box.children.reduce(0) { $0 + $1.height } + box.gaps.reduce(0, +) + 2 * edge + topRoom(box)
            + headerNotes(box)
    }

    /// Above the first child there is room for the mark of the default way in.
    private func topRoom(_ box: DiagramBox) -> Double {
        (box === root ? 0 : Self.header) + (box.children.first?.isInitial == true ? 20 : 0)
    }

    private func headerNotes(_ box: DiagramBox) -> Double { Double(box.notes.count) * 15 }

    func downLabel(_ box: DiagramBox, _ index: Int) -> DiagramLabel {
        arrows.first { arrow in
            guard case .down = arrow.route else { return false }
            return arrow.home === box && arrow.from === box.children[index]
        }?.label ?? DiagramLabel(lines: [])
    }

    enum Side { case leftSide, rightSide }

    private func ports(_ box: DiagramBox, _ side: Side) -> Int {
        arrows.count { arrow in
            guard arrow.from === box || arrow.to === box else { return false }
            switch arrow.route {
            case .left: return side == .leftSide
            case .right: return side == .rightSide
            case .down, .across: return false
            }
        }
    }

    // MARK: Places

    private func place(_ box: DiagramBox) {
        let edge = box === root ? 2 : Self.padding
        if box.kind == .parallel {
            var x = box.x + Self.padding
            let spare =
                box.width - 2 * Self.padding - box.children.reduce(0) { $0 + $1.width }
                - Self.padding * Double(box.children.count - 1)
            for child in box.children {
                child.x = x + max(0, spare) / 2
                child.y = box.y + Self.header + headerNotes(box)
                child.height = box.maxY - Self.padding - child.y
                if child.kind.isHistory { child.height = 28 }
                x += child.width + Self.padding
                place(child)
            }
            return
        }
        var y = box.y + edge + topRoom(box) + headerNotes(box)
        for (index, child) in box.children.enumerated() {
            child.x = box.x + box.axis - child.width / 2
            child.y = y
            y = child.maxY + (index < box.gaps.count ? box.gaps[index] : 0)
            place(child)
        }
    }
}
