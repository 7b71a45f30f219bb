/// A question with the answer yes or no. In JSON: `true`, `{"in": "plan"}` or `{"lua": "count > 3"}`.
package enum Guard: Hashable, Sendable {
    case constant(Bool)
    /// Whether a state is active.
    case inState(StateID)
    /// A Lua expression. Anything but a boolean is an error.
    case lua(String)
}

extension Guard: Codable {
    private enum Key: String, CodingKey {
        case `in`, lua
    }

    package init(from decoder: any Decoder) throws {
        if let constant = try? decoder.singleValueContainer().decode(Bool.self) {
            self = .constant(constant)
            return
        }
        let container = try decoder.container(keyedBy: Key.self)
        if let state = try container.decodeIfPresent(StateID.self, forKey: .in) {
            self = .inState(state)
        } else {
            self = .lua(try container.decode(String.self, forKey: .lua))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        if case .constant(let constant) = self {
            var container = encoder.singleValueContainer()
            try container.encode(constant)
            return
        }
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .constant: break
        case .inState(let state): try container.encode(state, forKey: .in)
        case .lua(let source): try container.encode(source, forKey: .lua)
        }
    }
}
