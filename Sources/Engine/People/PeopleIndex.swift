import Journal

/// People by every name they can be found by.
struct PeopleIndex {
    private var ids: [String: [String]] = [:]
    private var guests = 0
    private let guestKind: String

    init(_ people: [PersonRecord], guestKind: String) {
        self.guestKind = guestKind
        for person in people { add(person) }
    }

    mutating func add(_ person: PersonRecord) {
        if person.kind == guestKind { guests += 1 }
        for name in person.lookupNames { ids[name, default: []].append(person.id) }
    }

    func ids(named name: String) -> [String] {
        ids[PersonRecord.folded(name)] ?? []
    }

    /// `p001`, `p002`, …: in the order in which people were first met.
    func nextPseudonym() -> String {
        let digits = String(guests + 1)
        return "p" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
