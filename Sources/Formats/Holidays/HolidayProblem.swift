import Values

/// What of a calendar file cannot be read. It does not quote the file.
struct HolidayProblem: Error {
    enum Reason {
        case noStart
        case notATime
        case unknownZone
        case endsFirst
        case unfinished
        /// A part of a rule of repetition.
        case rule(String)
    }

    var line: Int
    var reason: Reason

    var text: LocalizedText {
        let what =
            switch reason {
            case .noStart: LocalizedText(ko: "시작(DTSTART)이 없는 일정입니다", en: "an event without a start (DTSTART)")
            case .notATime: LocalizedText(ko: "날짜나 시각으로 읽을 수 없습니다", en: "this does not read as a date or a time")
            case .unknownZone: LocalizedText(ko: "알 수 없는 시간대입니다", en: "the time zone is not known")
            case .endsFirst: LocalizedText(ko: "끝이 시작보다 앞섭니다", en: "it ends before it begins")
            case .unfinished: LocalizedText(ko: "일정이 끝나기 전에 파일이 끝났습니다", en: "the file ends before this event does")
            case .rule(let part):
                LocalizedText(ko: "되풀이 규칙의 ‘\(part)’은(는) 펼칠 수 없습니다", en: "the rule's ‘\(part)’ cannot be expanded")
            }
        return LocalizedText(ko: "\(line)행: \(what.ko)", en: "line \(line): \(what.en)")
    }
}
