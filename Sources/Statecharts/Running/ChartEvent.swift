package import Values

/// Something that happened, with the fields that SCXML calls `_event`.
package struct ChartEvent: Codable, Hashable, Sendable {
    package enum Kind: String, SparseValue, Sendable, CaseIterable {
        /// Made by the interpreter: `error.execution`, `done.state.plan`.
        case platform
        /// Raised by the chart itself.
        case `internal`
        case external

        package static var absent: Kind { .external }
    }

    package var name: String
    @Sparse package var kind: Kind
    package var sendID: String?
    /// Where an answer would go.
    package var origin: String?
    package var originType: String?
    package var invokeID: String?
    package var data: Value?

    package init(
        _ name: String, kind: Kind = .external, sendID: String? = nil, origin: String? = nil, originType: String? = nil,
        invokeID: String? = nil, data: Value? = nil
    ) {
        self.name = name
        self.kind = kind
        self.sendID = sendID
        self.origin = origin
        self.originType = originType
        self.invokeID = invokeID
        self.data = data
    }

    /// The fields as a script sees them: `name`, `type`, `sendid`, `origin`, `origintype`, `invokeid`, `data`.
    package var fields: Value {
        var fields: [String: Value] = ["name": .string(name), "type": .string(kind.rawValue)]
        fields["sendid"] = sendID.map { .string($0) }
        fields["origin"] = origin.map { .string($0) }
        fields["origintype"] = originType.map { .string($0) }
        fields["invokeid"] = invokeID.map { .string($0) }
        fields["data"] = data
        return .object(fields)
    }
}
