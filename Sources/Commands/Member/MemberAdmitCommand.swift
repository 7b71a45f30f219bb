import ArgumentParser
import Engine
import ProgramModel
import Values

struct MemberAdmitCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit", abstract: "Admit an applicant. 지원자를 받아들입니다.",
        discussion: """
            An observer comes to the meetings, owes no worksheets, check-ins or dues, and takes no place.
            참관인은 회의에 오지만 워크시트, 점검, 회비가 없고 정원에 들지 않습니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Option(name: .customLong("as"), help: "member or observer. 참여자(member)인지 참관인(observer)인지.")
    var role = MemberRole.member
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "member.admit", ["member": .string(member), "as": role == .member ? .null : .string(role.rawValue)], session
        )
        try write.show(session.admit(member, as: role, request), session, in: context)
    }
}

extension MemberRole: ExpressibleByArgument {}
