import Journal

/// What tells one applicant from another.
struct PersonKeys {
    var mails: Set<String> = []
    var phones: Set<String> = []
    var names: Set<String> = []

    init(names: [String], mail: String?, phone: String?) {
        self.names = Set(names.map(PersonRecord.folded)).subtracting([""])
        mails = Set([mail].compactMap { $0.map(PersonRecord.folded) }).subtracting([""])
        // A few digits are no number to tell people by.
        phones = Set([phone].compactMap { $0.map(Self.digits) }.filter { $0.count >= 8 })
    }

    init(_ record: PersonRecord) {
        self.init(names: [record.name].compactMap(\.self) + record.aliases, mail: record.mail, phone: record.phone)
    }

    mutating func formUnion(_ other: PersonKeys) {
        mails.formUnion(other.mails)
        phones.formUnion(other.phones)
        names.formUnion(other.names)
    }

    /// That they could be compared by how they are reached, and nothing agrees.
    func contradicts(_ other: PersonKeys) -> Bool {
        let agrees = !mails.isDisjoint(with: other.mails) || !phones.isDisjoint(with: other.phones)
        return !agrees && (!mails.isEmpty && !other.mails.isEmpty || !phones.isEmpty && !other.phones.isEmpty)
    }

    /// `010-1234-5678`, `+82 10-1234-5678` and the `1012345678` of a sheet that lost the zero are one number.
    static func digits(_ phone: String) -> String {
        var digits = phone.filter { $0.isASCII && $0.isNumber }
        if digits.hasPrefix("82"), digits.count > 10 { digits = "0" + digits.dropFirst(2).drop { $0 == "0" } }
        if digits.hasPrefix("10"), digits.count == 10 { digits = "0" + digits }
        return digits
    }
}
