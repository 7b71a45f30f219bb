/// What an event carries: named parameters, which make an object, or one value. Not both.
package struct PayloadDefinition: Codable, Hashable, Sendable {
    package var parameters: [Parameter]
    package var content: ChartExpression?

    package init(parameters: [Parameter] = [], content: ChartExpression? = nil) {
        self.parameters = parameters
        self.content = content
    }

    package var isEmpty: Bool { parameters.isEmpty && content == nil }
}

extension PayloadDefinition: SparseValue {
    package static var absent: PayloadDefinition { PayloadDefinition() }

    private enum Key: String, CodingKey {
        case parameters, content
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        parameters = try container.decodeIfPresent([Parameter].self, forKey: .parameters) ?? []
        content = try container.decodeIfPresent(ChartExpression.self, forKey: .content)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        if !parameters.isEmpty { try container.encode(parameters, forKey: .parameters) }
        try container.encodeIfPresent(content, forKey: .content)
    }
}
