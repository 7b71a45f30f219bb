package import Values

/// Every bar that an indicator has to clear before it is called a key success indicator, in one place. They are printed
/// under each ranking. There is no score: an indicator clears all of them, or it is a candidate and the list says why.
package enum RankingRule {
    /// Of the p that has been corrected for every question asked.
    package static let level = 0.05
    package static let confidence = 0.95
    /// Readings among the periods that are over.
    package static let coverage = 0.8
    /// Cycles, or communities, or seasons, under one formula.
    package static let repetitions = 2
    /// Plans that were carried out and moved it to the good side.
    package static let movements = 1
    /// Of the readings while nothing was tried, within the limits of their own chart.
    package static let quietShare = 0.9
    /// Of four points no chart of individual values can put one outside the limits that they set themselves, so fewer
    /// than this are quiet whatever happens.
    package static let quietReadings = 5
    /// The outcome of the same period, and of the next one.
    package static let lags = [0, 1]

    package static let lines: [LocalizedText] = {
        let share = NumberText.percent(coverage)
        let quiet = NumberText.percent(quietShare)
        let p = NumberText.short(level)
        return [
            LocalizedText(
                ko: "측정: 끝난 기간의 \(share) 이상을 쟀다",
                en: "measured: readings for at least \(share) of the periods that are over"),
            LocalizedText(
                ko: "되풀이: 같은 수식으로 주기 \(repetitions)개, 또는 커뮤니티나 시즌 \(repetitions)곳 이상에서 쟀다",
                en: "repeated: one formula in at least \(repetitions) cycles, communities or seasons"),
            LocalizedText(
                ko: "움직임: 실행한 계획 가운데 \(movements)개 이상에서 좋은 쪽으로, 우연으로 보기 어려울 만큼 움직였다",
                en: "moves: at least \(movements) plan that was carried out moved it to the good side, beyond chance"),
            LocalizedText(
                ko: "잠잠함: 시험하지 않은 기간에는 측정값의 \(quiet) 이상이 관리도의 한계 안에 있다(측정값 \(quietReadings)개부터 가립니다)",
                en:
                    "quiet: while nothing was tried, at least \(quiet) of the readings lie within the limits of their XmR chart (told from \(quietReadings) readings on)"
            ),
            LocalizedText(
                ko:
                    "결과와의 관계: 스피어만 순위상관(시차 0과 1)의 p가 모든 물음의 수로 홀름 보정한 뒤에도 \(p) 이하이고, 95% 구간이 모두 좋은 쪽이며, 둘이 저마다 한 방향으로 움직이거나 앞 기간의 값을 따라간 탓이 아니다",
                en:
                    "association: Spearman's rank correlation with the outcome (lags 0 and 1) has p ≤ \(p) after Holm's correction for every question asked, a 95 % interval wholly on the good side, and does not come from both following a trend or their own earlier values"
            ),
        ]
    }()
}
