/// How to reach somebody: shown to the manager who asks for it, and nowhere else.
package struct ContactDetails: Hashable, Sendable {
    package var phone: String?
    package var mail: String?
    package var aliases: [String]

    package init(phone: String?, mail: String?, aliases: [String]) {
        self.phone = phone
        self.mail = mail
        self.aliases = aliases
    }
}
