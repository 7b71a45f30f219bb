import ArgumentParser
import Engine
import Values

struct DuesRefundCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "refund", abstract: "Record dues paid back. 회비를 돌려주었습니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Argument(help: "In the currency's minor unit. 가장 작은 단위의 금액.") var amount: Int
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "dues.refund",
            ["member": .string(member), "amount": .int(Int64(amount)), "reason": .string(reason)], session, addresses)
        try write.show(session.refund(member, amount: amount, reason: reason, request), session, in: context)
    }
}
