import ProgramModel
import Values

/// `--at`: a moment on the program's clock, or with its own offset.
enum MomentArgument {
    /// - Parameter zone: asked only when the text names no offset.
    static func read(_ text: String?, zone: () throws -> String) throws -> Timestamp? {
        guard let text else { return nil }
        guard let moment = ISO8601.read(text) else { throw invalid(text) }
        if let timestamp = moment.timestamp { return timestamp }
        guard let zone = Zone(try zone()) else { throw invalid(text) }
        return moment.timestamp(
            offset: zone.offset(date: moment.date, secondOfDay: (moment.millisecondOfDay ?? 0) / 1000))
    }

    private static func invalid(_ text: String) -> InputError {
        InputError(
            code: "at.invalid",
            what: LocalizedText(ko: "--at ‘\(text)’을(를) 시각으로 읽을 수 없습니다", en: "--at ‘\(text)’ is not a time"),
            next: LocalizedText(ko: "2020-07-06T19:30처럼 쓰세요.", en: "Write it as 2020-07-06T19:30."))
    }
}
