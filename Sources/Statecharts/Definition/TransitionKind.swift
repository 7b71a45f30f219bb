/// Whether a transition into its own source's descendants leaves the source on the way.
package enum TransitionKind: String, SparseValue, Sendable, CaseIterable {
    case external
    case `internal`

    package static var absent: TransitionKind { .external }
}
