package import Values

/// Something for the caller to do or to know, in the order it came up.
package enum ChartEffect: Hashable, Sendable {
    /// A send that leaves the chart: an action of the program, another session, another type.
    case send(ChartSend)
    /// A delayed send was set; it is kept in the state.
    case scheduled(ChartTimer)
    /// A delayed send was forgotten.
    case cancelled(ChartTimer)
    case log(label: String?, Value)
    case invoke(ChartInvokeRequest)
    case cancelInvoke(id: String)
    case forward(ChartEvent, invokeID: String)
    /// The chart ended, with what it hands over.
    case done(Value?)
}

/// In JSON each is an object with one telling key.
extension ChartEffect: Codable {
    private enum Key: String, CodingKey {
        case send, scheduled, cancelled, log, value, invoke, cancelInvoke, forward, to, done
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if container.contains(.send) {
            self = .send(try container.decode(ChartSend.self, forKey: .send))
        } else if container.contains(.scheduled) {
            self = .scheduled(try container.decode(ChartTimer.self, forKey: .scheduled))
        } else if container.contains(.cancelled) {
            self = .cancelled(try container.decode(ChartTimer.self, forKey: .cancelled))
        } else if container.contains(.log) {
            self = .log(
                label: try container.decodeIfPresent(String.self, forKey: .log),
                try container.decode(Value.self, forKey: .value))
        } else if container.contains(.invoke) {
            self = .invoke(try container.decode(ChartInvokeRequest.self, forKey: .invoke))
        } else if container.contains(.cancelInvoke) {
            self = .cancelInvoke(id: try container.decode(String.self, forKey: .cancelInvoke))
        } else if container.contains(.forward) {
            self = .forward(
                try container.decode(ChartEvent.self, forKey: .forward),
                invokeID: try container.decode(String.self, forKey: .to))
        } else {
            self = .done(try container.decodeIfPresent(Value.self, forKey: .done))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .send(let send): try container.encode(send, forKey: .send)
        case .scheduled(let timer): try container.encode(timer, forKey: .scheduled)
        case .cancelled(let timer): try container.encode(timer, forKey: .cancelled)
        case .log(let label, let value):
            try container.encode(label, forKey: .log)
            try container.encode(value, forKey: .value)
        case .invoke(let request): try container.encode(request, forKey: .invoke)
        case .cancelInvoke(let id): try container.encode(id, forKey: .cancelInvoke)
        case .forward(let event, let id):
            try container.encode(event, forKey: .forward)
            try container.encode(id, forKey: .to)
        case .done(let value): try container.encode(value, forKey: .done)
        }
    }
}
