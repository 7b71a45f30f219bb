package import Values

/// One application as a file has it, before anybody asked whose it is.
package struct ApplicantEntry: Sendable {
    /// The row of a sheet, header included, or which one it is in a list; from 1.
    package var number: Int
    /// Where it stands, as a reader of the file would say.
    package var place: LocalizedText
    package var id: String?
    package var name: String?
    package var phone: String?
    package var mail: String?
    package var aliases: [String]
    package var community: String?
    /// When it was handed in, as it is written.
    package var time: String?
    /// Step → answer, as it is written.
    package var answers: [String: Value]
    /// Step or field → what the file calls it.
    package var columns: [String: String]

    package init(
        number: Int, place: LocalizedText, id: String? = nil, name: String? = nil, phone: String? = nil,
        mail: String? = nil, aliases: [String] = [], community: String? = nil, time: String? = nil,
        answers: [String: Value] = [:], columns: [String: String] = [:]
    ) {
        self.number = number
        self.place = place
        self.id = id
        self.name = name
        self.phone = phone
        self.mail = mail
        self.aliases = aliases
        self.community = community
        self.time = time
        self.answers = answers
        self.columns = columns
    }
}
