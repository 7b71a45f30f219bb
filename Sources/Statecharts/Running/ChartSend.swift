package import Values

/// A send with everything worked out.
package struct ChartSend: Codable, Hashable, Sendable {
    /// What `cancel` and errors call it. Every send has one, made up where the author gave none.
    package var id: String
    package var event: String
    /// Nil: this chart's own external queue.
    package var target: String?
    /// Nil: between charts.
    package var type: String?
    package var data: Value?
    /// Whether the author named it, which is when the event that arrives says so.
    @Sparse package var isNamed: Bool

    package init(
        id: String, event: String, target: String? = nil, type: String? = nil, data: Value? = nil, isNamed: Bool = false
    ) {
        self.id = id
        self.event = event
        self.target = target
        self.type = type
        self.data = data
        self.isNamed = isNamed
    }

    /// Whether it is an action of the program, such as `seal`.
    package var isProgramAction: Bool { type == SendDefinition.programType }

    /// Whether it comes back to the chart that sent it.
    var isOwn: Bool { target == nil && type == nil }

    func event(from sessionID: String) -> ChartEvent {
        ChartEvent(
            event, sendID: isNamed ? id : nil, origin: "#_scxml_" + sessionID, originType: SendDefinition.chartType,
            data: data)
    }
}
