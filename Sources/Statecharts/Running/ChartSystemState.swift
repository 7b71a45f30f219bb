/// Where a chart and all that it invoked stand.
package struct ChartSystemState: Codable, Hashable, Sendable {
    package struct Child: Codable, Hashable, Sendable {
        package var state: ChartState
        /// The session that invoked it.
        package var parent: String
        /// How it was asked for, by which its chart is found again.
        package var request: ChartInvokeRequest

        package init(state: ChartState, parent: String, request: ChartInvokeRequest) {
            self.state = state
            self.parent = parent
            self.request = request
        }
    }

    package var root: ChartState
    @Sparse package var children: [Child]

    package init(root: ChartState, children: [Child] = []) {
        self.root = root
        self.children = children
    }
}
