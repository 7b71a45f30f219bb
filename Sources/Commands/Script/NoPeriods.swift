import Tables
import Values

/// Why an indicator was computed for no period at all.
enum NoPeriods {
    static func text(_ per: PeriodKind) -> LocalizedText {
        per == .meeting
            ? LocalizedText(
                ko: "자료에 회의가 하나도 없습니다. 회의는 출석 자료로 압니다: --data attendance=출석.csv",
                en: "The data show no meeting; meetings are known by attendance: --data attendance=roll.csv")
            : LocalizedText(
                ko: "자료에 시각이 적힌 행이 하나도 없어서 기간을 알 수 없습니다",
                en: "The data hold no row with a time, so there are no periods")
    }
}
