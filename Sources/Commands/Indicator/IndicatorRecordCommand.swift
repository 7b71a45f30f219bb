import ArgumentParser
import Engine
import ProgramModel
import Values

struct IndicatorRecordCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write down a value of an indicator without a formula; again corrects it. 손으로 재는 지표의 값을 적습니다.")

    @Argument(help: "The indicator's id. 지표 id.") var indicator: String
    @Argument(help: "A day inside the period, its name, or last. 기간 안의 날짜나 이름, last.") var period: String
    @Argument(help: "The value: 4.5, or 70% for a share. 값.") var value: ReadingArgument?
    @Option(name: .long, help: "What was counted. 분자.") var numerator: Double?
    @Option(name: .long, help: "Out of how many. 분모.") var denominator: Double?
    @Option(name: .long, help: "A remark on the value. 값에 덧붙이는 말.") var note: String?
    @Option(name: .long, help: "Take the value back, for this reason. 값을 지웁니다. 까닭을 씁니다.") var remove: String?
    @Option(name: .long, help: "For this community. 어느 커뮤니티의 것인지.") var community: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
        guard remove == nil || (value == nil && numerator == nil && denominator == nil && note == nil) else {
            throw ValidationError("--remove takes no value or note. --remove에는 값이나 --note를 함께 쓰지 않습니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let id = IndicatorID(indicator)
        let place = community.map { CommunityID($0) }
        let request = try write.request(
            "indicator.record",
            [
                "indicator": .string(indicator), "period": .string(period), "community": .word(community),
                "value": value.map { .number($0.value) } ?? .null,
                "numerator": numerator.map { .number($0) } ?? .null,
                "denominator": denominator.map { .number($0) } ?? .null, "note": .word(note), "remove": .word(remove),
            ], session, addresses)
        let receipt =
            if let remove {
                try session.removeReading(id, period: period, community: place, reason: remove, request)
            } else {
                try session.record(
                    id, period: period, community: place, value: value?.value, numerator: numerator,
                    denominator: denominator, note: note, request)
            }
        try write.show(receipt, session, in: context)
    }
}
