/// A guard with its state by number.
enum CompiledGuard: Sendable {
    case constant(Bool)
    case inState(Int)
    case lua(String)
}
