/// A session that runs while its state is active.
///
/// The interpreter says when to begin and end it, forwards events to it and takes its answers in; running it is the
/// caller's part.
package struct InvokeDefinition: Codable, Hashable, Sendable {
    /// Without one the interpreter makes up `STATE.NUMBER`.
    package var id: String?
    /// Where the made-up identifier is stored. Not together with `id`.
    package var idLocation: String?
    package var type: ChartExpression?
    package var source: ChartExpression?
    @Sparse package var payload: PayloadDefinition
    /// Whether every external event goes to it as well.
    @Sparse package var autoforward: Bool
    /// Runs on each event that comes back, before transitions are chosen.
    @Sparse package var finalize: [Content]

    package init(
        id: String? = nil, idLocation: String? = nil, type: ChartExpression? = nil, source: ChartExpression? = nil,
        payload: PayloadDefinition = PayloadDefinition(), autoforward: Bool = false, finalize: [Content] = []
    ) {
        self.id = id
        self.idLocation = idLocation
        self.type = type
        self.source = source
        self.payload = payload
        self.autoforward = autoforward
        self.finalize = finalize
    }
}
