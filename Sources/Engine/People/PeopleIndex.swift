import Journal

/// People by every name they can be found by.
struct PeopleIndex {
    private var ids: [String: [String]] = [:]
    private var guests: Set<String> = []
    private let guestKind: String

    init(_ people: [PersonRecord], guestKind: String) {
        self.guestKind = guestKind
        for person in people { add(person) }
    }

    mutating func add(_ person: PersonRecord) {
        if person.kind == guestKind || person.isForgotten { guests.insert(person.id) }
        for name in person.lookupNames { ids[name, default: []].append(person.id) }
    }

    /// A name comes before a pseudonym, which stands for itself: what was exported can be read back.
    func ids(named name: String) -> [String] {
        ids[PersonRecord.folded(name)] ?? (guests.contains(name) ? [name] : [])
    }

    /// `p001`, `p002`, …: in the order in which people were first met.
    func nextPseudonym() -> String {
        var number = guests.count
        while true {
            number += 1
            let digits = String(number)
            let id = "p" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
            if !guests.contains(id) { return id }
        }
    }
}
