import Definitions
import ProgramModel
import Values

extension ApplicantIntake {
    static let namesake = LocalizedText(
        ko: "같은 이름을 쓰는 사람이 또 있고 연락처가 서로 다릅니다. 다른 사람이면 id 열을 두어 서로 다른 id를 쓰고, 같은 사람이면 연락처를 맞추세요",
        en:
            "somebody else has this name and is reached in another way; if they are two, give them different ids in a column id, and if they are one, the same contact"
    )

    static func problem(with group: ApplicantGroups.Group, _ applications: [Application]) -> LocalizedText? {
        if group.members.count > 1 {
            let list = group.members.map(\.rawValue).sorted().joined(separator: ", ")
            return LocalizedText(
                ko: "연락처나 이름이 여러 사람과 맞습니다: \(list). id 열에 누구인지 적으세요",
                en: "contact or name fits several people: \(list); say in a column id who it is")
        }
        let ids = Set(group.rows.compactMap { applications[$0].entry.id } + group.members.map(\.rawValue)).sorted()
        guard ids.count > 1 else { return nil }
        let list = ids.joined(separator: ", ")
        return LocalizedText(
            ko: "같은 사람으로 보이는데 id가 여럿입니다: \(list)", en: "this looks like one person with several ids: \(list)")
    }

    static func invalid(_ problems: [ApplicantProblem], _ file: String) -> InputError {
        let rows = Set(problems.map(\.number)).count
        return InputError(
            code: "applicants.problems",
            what: LocalizedText(
                ko: "지원서 \(rows)건에 고칠 곳이 \(problems.count)군데 있습니다",
                en: "\(rows) application(s) have \(problems.count) problem(s)"),
            place: SourcePlace(file: file), reasons: problems.map(\.text),
            next: LocalizedText(
                ko: "파일을 고치거나 ‘--on-error skip’으로 그 행만 빼고 받으세요. 아직 아무것도 기록하지 않았습니다.",
                en: "Mend the file, or take the others with ‘--on-error skip’. Nothing has been recorded yet."))
    }

    static func value(of text: LocalizedText) -> Value {
        ["ko": .string(text[.ko]), "en": .string(text[.en])]
    }
}
