/// Whom a bank's words may mean.
struct PayerNaming {
    /// Named whole: by a name, an alias, the end of the phone number, or a name with it.
    private(set) var exact: Set<MemberID> = []
    /// Named in part: cut off by the bank, or with more words around the name.
    private(set) var partly: Set<MemberID> = []
    private(set) var isCompany = false

    /// Banks cut names at four or five syllables; what is shorter and no whole name says too little.
    private static let shortestCut = 4
    private static let shortestName = 2
    private static let companies = ["㈜", "(주)", "주식회사", "유한회사", "(유)", "co.,ltd", "ltd.", "inc."]

    init(_ payer: String, among known: [KnownPayer]) {
        isCompany = Self.companies.contains { payer.contains($0) }
        guard !payer.isEmpty else { return }
        for person in known {
            if person.names.contains(payer) || person.phoneTail == payer || Self.isNameWithTail(payer, person) {
                exact.insert(person.member)
            } else if person.names.contains(where: { Self.isPart($0, payer) }) {
                partly.insert(person.member)
            }
        }
    }

    /// `김하늘1234`, where the number of that member ends so.
    private static func isNameWithTail(_ payer: String, _ person: KnownPayer) -> Bool {
        guard let tail = person.phoneTail, payer.hasSuffix(tail) else { return false }
        return person.names.contains(String(payer.dropLast(tail.count)))
            || person.names.contains(payer.dropLast(tail.count).trimming("()-_/"))
    }

    private static func isPart(_ name: String, _ payer: String) -> Bool {
        if name.count >= shortestName, payer.contains(name) { return true }
        return payer.count >= shortestCut && name.hasPrefix(payer)
    }
}

extension Substring {
    fileprivate func trimming(_ marks: String) -> String {
        var rest = self
        while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
