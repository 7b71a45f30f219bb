import Values

/// An event to send: to this chart, to another session, or out to the program.
package struct SendDefinition: Codable, Hashable, Sendable {
    /// The type of an action of the program, such as `seal`: the caller gets it as an effect.
    package static let programType = "moim"
    /// The type of a send between charts, which is also what no type means.
    package static let chartType = "http://www.w3.org/TR/scxml/#SCXMLEventProcessor"

    /// Whether a type asks for events over HTTP, which there are none of.
    package static func isHTTP(_ type: String) -> Bool {
        type == "http://www.w3.org/TR/scxml/#BasicHTTPEventProcessor" || type == "basichttp"
    }

    /// Whether it comes back to this chart, later.
    package var isOwnTimer: Bool {
        guard let delay, target == nil, type == nil || type?.literal == Self.chartType || type?.literal == "scxml"
        else {
            return false
        }
        guard case .value(let value) = delay else { return true }
        return (try? Delay.milliseconds(value)) ?? 0 > 0
    }

    package var event: ChartExpression
    /// Nothing: this chart's external queue. `#_internal`, `#_parent`, `#_INVOKE`, `#_scxml_SESSION`, or, with another
    /// type, whatever that type knows.
    package var target: ChartExpression?
    package var type: ChartExpression?
    /// Milliseconds as a number, or a text such as `500ms`, `1.5s`, `2min`, `3h`, `14d`.
    package var delay: ChartExpression?
    /// By which `cancel` finds it.
    package var id: String?
    /// Where the identifier that the interpreter makes up is stored. Not together with `id`.
    package var idLocation: String?
    @Sparse package var payload: PayloadDefinition

    package init(
        event: ChartExpression, target: ChartExpression? = nil, type: ChartExpression? = nil,
        delay: ChartExpression? = nil, id: String? = nil, idLocation: String? = nil,
        payload: PayloadDefinition = PayloadDefinition()
    ) {
        self.event = event
        self.target = target
        self.type = type
        self.delay = delay
        self.id = id
        self.idLocation = idLocation
        self.payload = payload
    }

    /// An action of the program. `data`, where given, is what it carries.
    package static func program(_ action: String, data: ChartExpression? = nil) -> SendDefinition {
        SendDefinition(
            event: .value(.string(action)), type: .value(.string(programType)),
            payload: PayloadDefinition(content: data))
    }
}
