import ProgramModel
import Values

/// The little texts of a comparison, the same on a screen and on paper.
struct ComparisonWords {
    let comparison: SeasonComparison
    let language: Language

    /// `A`, `B`, …: seasons by a letter, so that many fit beside each other.
    static func letter(_ index: Int) -> String {
        index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : String(index + 1)
    }

    var letters: [String] { comparison.seasons.indices.map(Self.letter) }

    func text(ko: String, en: String) -> String { LocalizedText(ko: ko, en: en)[language] }

    func value(_ value: Double?, unit: LocalizedText?) -> String {
        value.map { NumberText.reading($0, unit: unit?[language]) } ?? NumberText.missing
    }

    /// `supported 2, refuted 1`.
    func verdicts(_ counts: [String: Int]) -> String {
        let list = Verdict.allCases.compactMap { verdict in
            counts[verdict.rawValue].map { "\(verdict.title[language]) \($0)" }
        }
        return list.isEmpty ? NumberText.missing : list.joined(separator: ", ")
    }

    /// `63% → 40% (n 9)`; what stood before anything was sealed, and the last reading.
    func readings(_ use: ComparedIndicator.Use?) -> String {
        guard let use else { return NumberText.missing }
        let count = text(ko: "측정 \(use.readings)", en: "n \(use.readings)")
        guard use.readings > 0 else { return text(ko: "측정값 없음", en: "no readings") }
        guard use.last != nil else {
            return text(ko: "커뮤니티 \(use.series)곳, ", en: "\(use.series) communities, ") + count
        }
        return "\(change(from: use.baseline, to: use.last, unit: use.unit)) (\(count))"
    }

    /// `63% → 40%`; the last alone where nothing was there before.
    func change(from baseline: Double?, to last: Double?, unit: LocalizedText?) -> String {
        (baseline.map { value($0, unit: unit) + " → " } ?? "") + value(last, unit: unit)
    }

    /// How both rules say when two predictions are one.
    static let rule = LocalizedText(
        ko:
            "같은 지표를 같은 방향으로, 같은 실행으로 시험한 가설만 같은 것으로 봅니다(띄어쓰기, 문장 부호, 대소문자는 보지 않습니다). 믿음의 글과 목표값은 달라도 됩니다. 두 시즌 이상에서 같은 수식으로 지지되고 기각된 적이 없어야 재현입니다. 판단 불가는 어느 쪽으로도 세지 않습니다.",
        en:
            "Predictions count as the same if they try the same action (spaces, punctuation and letter case aside) on the same indicator in the same direction; beliefs and targets may differ. Replicated means supported in two seasons or more under one formula, and refuted in none; inconclusive counts for neither."
    )
}
