/// How much a diagram says beside its arrows.
package enum DiagramDetail: Sendable {
    /// What a way means, which event takes it, what must hold.
    case everything
    /// What a way means.
    case titles
    /// Nothing: the arrows alone.
    case states
}
