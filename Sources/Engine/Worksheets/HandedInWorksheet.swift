package import ProgramModel
import Values

/// What somebody handed in, with the worksheet as it asked then.
package struct HandedInWorksheet: Sendable {
    package let definition: WorksheetDefinition
    package let submission: Submission
}

extension Session {
    /// What stands: the last that was handed in.
    ///
    /// - Parameters:
    ///   - member: id or name; nil is the group.
    ///   - cycle: nil is the last one for which something was handed in.
    package func handedIn(_ id: WorksheetID, member word: String?, cycle: Int?) throws -> HandedInWorksheet {
        let program = try load().program
        let member = try word.map { try PeopleDirectory(journal: journal, program: program).member($0) }
        let found = try worksheetVersions(id).flatMap { version in
            version.submissions.map { (version.definition, $0.submission) }
        }.filter { $0.1.member == member && (cycle == nil || $0.1.cycle == cycle) }
        guard let (definition, submission) = found.last else { throw Self.notHandedIn(id, member, cycle) }
        return HandedInWorksheet(definition: definition, submission: submission)
    }

    private static func notHandedIn(_ id: WorksheetID, _ member: MemberID?, _ cycle: Int?) -> InputError {
        let who =
            member.map { LocalizedText(ko: "\($0)이(가)", en: "\($0)") } ?? LocalizedText(ko: "모임이", en: "the group")
        let when = cycle.map { LocalizedText(ko: "\($0)주기에 ", en: " in cycle \($0)") } ?? LocalizedText(same: "")
        return InputError(
            code: "worksheet.not-handed-in",
            what: LocalizedText(
                ko: "\(who.ko) \(when.ko)‘\(id)’을(를) 낸 적이 없습니다", en: "\(who.en) has handed in no ‘\(id)’\(when.en)"),
            next: LocalizedText(
                ko: "‘moim worksheet log \(id)’가 어느 주기에 냈는지 보여 줍니다.",
                en: "‘moim worksheet log \(id)’ shows in which cycles it was handed in."))
    }
}
