import Journal
import ProgramModel
import Values

extension Draft {
    /// The command without the names of people: what was typed freely holds ids where it held names.
    ///
    /// - Parameter alreadyKept: whether the texts went through `kept(_:of:)` before.
    func withoutNames(_ command: Command, alreadyKept: Bool) throws -> Command {
        var names: KnownNames?
        return try command.mappingTexts(in: program) { place, text in
            guard !text.isEmpty else { return text }
            let known = try names ?? knownNames()
            names = known
            return try checked(alreadyKept ? known.kept(text) : known.stored(text), place).text
        }
    }

    /// Answers as the journal will keep them, for the script that makes something of them.
    func kept(_ answers: [String: Value], of worksheet: WorksheetDefinition) throws -> [String: Value] {
        let names = try knownNames()
        return try worksheet.mappingTexts(of: answers) { place, text in try checked(names.stored(text), place).text }
    }

    /// Whether answers as they are typed say what is on record, where names are ids, and may have been typed before they
    /// were known.
    func isSame(
        _ typed: [String: Value], as stored: [String: Value], of worksheet: WorksheetDefinition
    ) throws -> Bool {
        let names = try knownNames()
        return worksheet.mappingTexts(of: typed) { names.stored($1).text }
            == worksheet.mappingTexts(of: stored) { names.kept($1).text }
    }

    /// Everyone who is known, as this command leaves them.
    private func knownNames() throws -> KnownNames {
        var people = Dictionary(try session.journal.people().map { ($0.id, $0) }) { $1 }
        for change in self.people {
            switch change {
            case .save(let person): people[person.id] = person
            case .erase(let id), .forget(let id): people[id] = nil
            }
        }
        return KnownNames(people.values.sorted { $0.id < $1.id })
    }

    /// An address of nobody who is known cannot become a mention; whether it may stay is for the manager to say.
    private func checked(_ stored: StoredText, _ place: TextPlace) throws -> StoredText {
        guard stored.holdsForeignAddress, !allowsAddresses, place != .file else { return stored }
        throw InputError(
            code: "text.address",
            what: LocalizedText(
                ko: "\(place.title.ko)에 전화번호나 메일 주소가 들어 있습니다",
                en: "\(place.title.en) holds a phone number or a mail address"),
            reasons: [
                LocalizedText(
                    ko: "기록은 지울 수 없으므로 사람의 연락처를 남기지 않습니다.",
                    en: "What is recorded cannot be erased, so it holds no way to reach a person.")
            ],
            next: LocalizedText(
                ko:
                    "참여자의 것이면 ‘moim member apply --phone/--mail’이나 ‘moim member alias’로 적고 글에서는 빼세요. 기관처럼 누구나 아는 연락처이면 --public-address를 붙여 다시 하세요.",
                en:
                    "If it is a member's, give it with ‘moim member apply --phone/--mail’ or ‘moim member alias’, and leave it out here. If it is a public one, such as an organisation's, do it again with --public-address."
            ))
    }
}
