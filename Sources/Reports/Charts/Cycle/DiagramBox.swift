import Statecharts

/// A state as a box of the diagram. Places are the layout's own, from its top left corner.
final class DiagramBox {
    let state: StateDefinition?
    let title: [String]
    /// What happens in the state without leaving it.
    let notes: [String]
    let parent: DiagramBox?
    var children: [DiagramBox] = []
    var isStanding = false
    /// Whether the default way in leads here.
    var isInitial = false
    /// Where the parent's column runs through it, from its left side.
    var axis = 0.0
    var x = 0.0
    var y = 0.0
    var width = 0.0
    var height = 0.0
    var lanes = DiagramLanes()
    /// The space under each child but the last.
    var gaps: [Double] = []

    init(_ state: StateDefinition?, title: [String], notes: [String], parent: DiagramBox?) {
        self.state = state
        self.title = title
        self.notes = notes
        self.parent = parent
    }

    var kind: StateKind { state?.kind ?? .state }
    var isCompound: Bool { !children.isEmpty }
    var midX: Double { x + width / 2 }
    var maxX: Double { x + width }
    var maxY: Double { y + height }

    /// From the outermost one in, itself last.
    var chain: [DiagramBox] { (parent?.chain ?? []) + [self] }

    func move(by dx: Double, _ dy: Double) {
        x += dx
        y += dy
        for child in children { child.move(by: dx, dy) }
    }
}
