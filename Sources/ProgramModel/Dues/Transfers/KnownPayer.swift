/// By what a bank's words may name a member.
package struct KnownPayer: Sendable {
    package var member: MemberID
    /// Name and aliases, folded as names are compared.
    package var names: Set<String>
    /// The last four digits of the phone, which members are often asked to send along.
    package var phoneTail: String?

    package init(member: MemberID, names: Set<String>, phone: String?) {
        self.member = member
        self.names = names
        let digits = (phone ?? "").filter { $0.isASCII && $0.isNumber }
        phoneTail = digits.count >= 4 ? String(digits.suffix(4)) : nil
    }
}
