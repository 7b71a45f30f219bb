import Statecharts

/// One or more ways from one state to another.
struct DiagramArrow {
    enum Route {
        /// To the next in the column.
        case down
        case right(lane: Int)
        case left(lane: Int)
        /// Between regions that stand side by side.
        case across
    }

    var from: DiagramBox
    var to: DiagramBox
    /// The innermost box that holds both.
    var home: DiagramBox
    var labels: [DiagramLabel]
    /// A history's way to what it means before anything is remembered.
    var isDefault = false
    var route = Route.down
    var label = DiagramLabel(lines: [])
    /// Positions among the children of `home`.
    var span = 0...0
    var isOnward = true
}
