import Values

/// Three answers, since an error is neither yes nor no.
package enum ConditionOutcome: Hashable, Sendable {
    case met
    case unmet
    case failed(ChartFault)
}

/// In JSON: `"met"`, `"unmet"` or `{"failed": …}`.
extension ConditionOutcome: Codable {
    private enum Key: String, CodingKey {
        case failed
    }

    package init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            switch word {
            case "met": self = .met
            case "unmet": self = .unmet
            default:
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not met, unmet or failed"))
            }
        } else {
            self = .failed(try decoder.container(keyedBy: Key.self).decode(ChartFault.self, forKey: .failed))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .met:
            var container = encoder.singleValueContainer()
            try container.encode("met")
        case .unmet:
            var container = encoder.singleValueContainer()
            try container.encode("unmet")
        case .failed(let fault):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(fault, forKey: .failed)
        }
    }
}
