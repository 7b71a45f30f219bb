/// First in, first out.
struct EventQueue: Sendable {
    private var events: [ChartEvent] = []
    private var head = 0

    init(_ events: [ChartEvent] = []) {
        self.events = events
    }

    var isEmpty: Bool { head == events.count }
    var count: Int { events.count - head }
    var all: [ChartEvent] { Array(events[head...]) }

    mutating func append(_ event: ChartEvent) {
        events.append(event)
    }

    mutating func popFirst() -> ChartEvent? {
        guard head < events.count else { return nil }
        let event = events[head]
        head += 1
        if head == events.count {
            events.removeAll(keepingCapacity: true)
            head = 0
        }
        return event
    }

    mutating func removeAll() {
        events.removeAll()
        head = 0
    }
}
