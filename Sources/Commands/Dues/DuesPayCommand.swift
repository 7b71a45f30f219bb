import ArgumentParser
import Engine
import ProgramModel
import Values

struct DuesPayCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "pay", abstract: "Record a payment. 회비를 받았습니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Argument(help: "In the currency's minor unit: 30000 won, 1000 cents. 가장 작은 단위의 금액.") var amount: Int
    @Option(name: .long, help: "cash or transfer. 받은 방법.") var method = PaymentMethod.transfer
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "dues.pay",
            ["member": .string(member), "amount": .int(Int64(amount)), "method": .string(method.rawValue)], session)
        try write.show(session.pay(member, amount: amount, method: method, request), session, in: context)
    }
}

extension PaymentMethod: ExpressibleByArgument {}
