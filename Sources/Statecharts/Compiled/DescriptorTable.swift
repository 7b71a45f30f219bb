/// Every descriptor of a chart by number, so that one look-up per event says which of them match.
struct DescriptorTable: Sendable {
    private var numbers: [Substring: Int] = [:]
    /// What each descriptor matches when its own text is the event's name: the common case.
    private var known: [String: StateSet] = [:]

    init() {}

    /// The number of a descriptor, given out on first sight.
    mutating func number(_ descriptor: String) -> Int {
        let prefix = EventDescriptor.prefix(descriptor)
        if let number = numbers[prefix] { return number }
        numbers[prefix] = numbers.count
        return numbers.count - 1
    }

    /// To be called when every descriptor has its number.
    mutating func close() {
        for prefix in numbers.keys { known[String(prefix)] = search(String(prefix)) }
    }

    /// The numbers of the descriptors that match an event.
    func matching(_ event: String) -> StateSet {
        known[event] ?? search(event)
    }

    private func search(_ event: String) -> StateSet {
        var found = StateSet()
        if let all = numbers[""] { found.insert(all) }
        for end in event.indices where event[end] == "." {
            if let number = numbers[event[..<end]] { found.insert(number) }
        }
        if let number = numbers[event[...]] { found.insert(number) }
        return found
    }
}
