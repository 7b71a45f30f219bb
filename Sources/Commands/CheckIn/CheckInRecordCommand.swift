import ArgumentParser
import Engine
import ProgramModel
import Values

struct CheckInRecordCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record whether a member's plan is being carried out. 계획대로 되고 있는지 적습니다.")

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Argument(help: "as-planned, partly or not-done. 계획대로, 일부만, 못 함.") var carriedOut: CarriedOut
    @Option(name: .long, help: "What is in the way. 걸림돌.") var obstacles: String?
    @Option(name: .long, help: "What support is needed. 필요한 도움.") var support: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "check-in",
            [
                "member": .string(member), "carried_out": .string(carriedOut.rawValue), "obstacles": .word(obstacles),
                "support": .word(support),
            ], session, addresses)
        let receipt = try session.checkIn(member, carriedOut, obstacles: obstacles, support: support, request)
        try write.show(receipt, session, in: context)
    }
}

extension CarriedOut: ExpressibleByArgument {}
