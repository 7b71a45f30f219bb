/// Each kind is an object with one telling key: `{"raise": "x"}`, `{"assign": "count", "to": {"lua": "count + 1"}}`.
extension Content: Codable {
    private enum Key: String, CodingKey {
        case raise, send, cancel, log, value, assign, to, choose, otherwise, forEach, script
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if container.contains(.raise) {
            self = .raise(try container.decode(String.self, forKey: .raise))
        } else if container.contains(.send) {
            self = .send(try container.decode(SendDefinition.self, forKey: .send))
        } else if container.contains(.cancel) {
            self = .cancel(try container.decode(ChartExpression.self, forKey: .cancel))
        } else if container.contains(.log) {
            self = .log(
                label: try container.decodeIfPresent(String.self, forKey: .log),
                try container.decodeIfPresent(ChartExpression.self, forKey: .value))
        } else if container.contains(.assign) {
            self = .assign(
                try container.decode(String.self, forKey: .assign),
                try container.decode(ChartExpression.self, forKey: .to))
        } else if container.contains(.choose) {
            self = .choose(
                try container.decode([Branch].self, forKey: .choose),
                otherwise: try container.decodeIfPresent([Content].self, forKey: .otherwise) ?? [])
        } else if container.contains(.forEach) {
            self = .forEach(try container.decode(LoopDefinition.self, forKey: .forEach))
        } else {
            self = .script(try container.decode(String.self, forKey: .script))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .raise(let event): try container.encode(event, forKey: .raise)
        case .send(let send): try container.encode(send, forKey: .send)
        case .cancel(let id): try container.encode(id, forKey: .cancel)
        case .log(let label, let value):
            // The key is written even without a label, since it tells what this is.
            try container.encode(label, forKey: .log)
            try container.encodeIfPresent(value, forKey: .value)
        case .assign(let location, let value):
            try container.encode(location, forKey: .assign)
            try container.encode(value, forKey: .to)
        case .choose(let branches, let otherwise):
            try container.encode(branches, forKey: .choose)
            if !otherwise.isEmpty { try container.encode(otherwise, forKey: .otherwise) }
        case .forEach(let loop): try container.encode(loop, forKey: .forEach)
        case .script(let source): try container.encode(source, forKey: .script)
        }
    }
}
