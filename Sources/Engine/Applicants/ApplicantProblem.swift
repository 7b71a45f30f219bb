import Values

/// What is wrong with one application. It never quotes the file, which tells of people.
struct ApplicantProblem {
    var number: Int
    var place: LocalizedText
    /// What the file calls it.
    var column: String?
    var message: LocalizedText

    /// `3행, ‘이메일’: …`
    var text: LocalizedText {
        let column = column.map { LocalizedText(ko: ", ‘\($0)’", en: ", ‘\($0)’") } ?? LocalizedText(same: "")
        return LocalizedText(
            ko: "\(place.ko)\(column.ko): \(message.ko)", en: "\(place.en)\(column.en): \(message.en)")
    }
}
