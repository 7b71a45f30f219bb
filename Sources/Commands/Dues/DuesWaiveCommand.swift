import ArgumentParser
import Engine
import ProgramModel
import Values

struct DuesWaiveCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Let someone off what they owe. 밀린 회비를 면제합니다.",
        discussion: """
            An amount settles the oldest charges first; ‘--month’ settles what is still owed for that month's.
            금액을 쓰면 오래된 청구부터, --month를 쓰면 그 달의 청구에서 남은 것을 면제합니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Argument(help: "In the currency's minor unit. 가장 작은 단위의 금액.") var amount: Int?
    @Option(name: .long, help: "The month of the charge: 2026-09. 청구한 달.") var month: MonthArgument?
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
        if (amount == nil) == (month == nil) {
            throw ValidationError("금액이나 --month 가운데 하나를 쓰세요. / Give either an amount or --month.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "dues.waive",
            [
                "member": .string(member), "amount": amount.map { .int(Int64($0)) } ?? .null,
                "month": .word(month?.first.description), "reason": .string(reason),
            ], session, addresses)
        let waived = month.map { WaivedDues.month($0.first) } ?? .amount(amount ?? 0)
        try write.show(session.waive(member, waived, reason: reason, request), session, in: context)
    }
}
