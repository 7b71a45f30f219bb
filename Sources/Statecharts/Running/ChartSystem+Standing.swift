extension ChartSystem {
    package var isRunning: Bool { root?.isRunning ?? false }

    /// The active states of the root, or those it ended in.
    package var standing: [StateID] { root?.state.standing ?? [] }
}
