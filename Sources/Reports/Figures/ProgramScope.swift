import ProgramModel
import Statistics
import Tables
import Values

/// A program as one reader is told about it: in a language, on the program's clock, in the words of its definition.
protocol ProgramScope: Sendable {
    var program: Program { get }
    var season: SeasonReview { get }
    var language: Language { get }
    /// Nil where this machine does not know the program's zone.
    var zone: Zone? { get }
}

extension ProgramScope {
    func text(_ text: LocalizedText) -> String { text[language] }

    func text(ko: String, en: String) -> String { language == .ko ? ko : en }

    func community(_ id: CommunityID) -> String {
        program.definition.communities.first { $0.id == id }.map { text($0.title) } ?? id.rawValue
    }

    // MARK: Time

    func date(_ moment: Timestamp) -> CalendarDate {
        zone?.date(of: moment) ?? CalendarDate(utc: moment)
    }

    func startOfDay(_ moment: Timestamp) -> Timestamp { zone?.startOfDay(moment) ?? moment }

    func day(_ moment: Timestamp) -> String { DateText.full(date(moment), language) }

    func moment(_ moment: Timestamp) -> String {
        DateText.moment(moment, offset: zone?.offset(at: moment) ?? 0, language)
    }

    // MARK: Indicators

    func indicator(_ id: IndicatorID) -> IndicatorDefinition? { program.indicators[id]?.definition }

    func title(_ id: IndicatorID) -> String { text(bilingualTitle(id)) }

    func bilingualTitle(_ id: IndicatorID) -> LocalizedText {
        indicator(id)?.title ?? LocalizedText(same: id.rawValue)
    }

    func unit(_ id: IndicatorID, _ language: Language) -> String? {
        indicator(id).map { unit($0, language) }
    }

    func unit(_ definition: IndicatorDefinition, _ language: Language) -> String {
        definition.isShare ? "%" : definition.unit[language]
    }

    func unit(_ definition: IndicatorDefinition) -> String { unit(definition, language) }

    func unit(_ id: IndicatorID) -> String? { unit(id, language) }

    func number(_ value: Double, _ id: IndicatorID) -> String {
        NumberText.reading(value, unit: unit(id))
    }

    func target(_ draft: HypothesisDraft, _ better: Better?) -> String {
        let number = number(draft.target, draft.indicator)
        return switch better ?? indicator(draft.indicator)?.better ?? .higher {
        case .higher: text(ko: "\(number) 이상", en: "\(number) or more")
        case .lower: text(ko: "\(number) 이하", en: "\(number) or less")
        }
    }

    /// `62.5% (10/16, 측정값 2개, 95% 구간 38.6%–81.5%)`.
    func estimate(_ estimate: Estimate, _ id: IndicatorID) -> String {
        var notes: [String] = []
        if let below = estimate.denominator {
            notes.append(NumberText.ratio((estimate.value * below).rounded(), of: below))
        }
        notes.append(readings(estimate.readings))
        if let lower = estimate.lower, let upper = estimate.upper {
            let range = "\(number(lower, id))–\(number(upper, id))"
            notes.append(text(ko: "95% 구간 \(range)", en: "95% interval \(range)"))
        }
        return "\(number(estimate.value, id)) (\(notes.joined(separator: ", ")))"
    }

    func readings(_ count: Int) -> String {
        text(ko: "측정값 \(count)개", en: Plural.of(count, "reading"))
    }

    /// The baseline as it was judged, or as the seal holds it.
    func baseline(_ hypothesis: Hypothesis) -> Estimate? {
        if let judged = hypothesis.judgement?.baseline { return judged }
        return hypothesis.seal.flatMap(baseline)
    }

    /// What the readings before the sealing come to.
    func baseline(_ seal: Seal) -> Estimate? {
        let series = seal.baseline
        if let (above, below) = series.pooled {
            return Estimate(value: above / below, readings: series.values.count, denominator: below)
        }
        return Descriptive.mean(series.values).map { Estimate(value: $0, readings: series.values.count) }
    }

    // MARK: Meetings

    /// `1A`, or for meetings after the last cycle a word.
    func label(_ meeting: PlannedMeeting) -> String {
        guard meeting.role == .closing else { return meeting.id.rawValue }
        let ordinal = meeting.id.rawValue.drop { !$0.isNumber }
        return text(ko: "마무리", en: "Closing") + (ordinal.isEmpty ? "" : " \(ordinal)")
    }

    func cycle(_ number: Int) -> String {
        number == 0 ? text(ko: "주기 전", en: "before the cycles") : text(ko: "\(number)주기", en: "Cycle \(number)")
    }
}
