package import Values

/// A season on a date axis: cycles and phases as bands, meetings as marks, hypotheses as bars from sealed to judged.
package struct Timeline: Chart {
    package struct Cycle: Sendable {
        package var label: String
        package var first: CalendarDate
        package var last: CalendarDate

        package init(_ label: String, first: CalendarDate, last: CalendarDate) {
            self.label = label
            self.first = first
            self.last = last
        }
    }

    /// Both days belong to the phase.
    package struct Phase: Sendable {
        package var tone: PhaseTone
        package var label: String
        package var first: CalendarDate
        package var last: CalendarDate

        package init(_ tone: PhaseTone, label: String, first: CalendarDate, last: CalendarDate) {
            self.tone = tone
            self.label = label
            self.first = first
            self.last = last
        }
    }

    package struct Meeting: Sendable {
        package var label: String
        package var date: CalendarDate

        package init(_ label: String, date: CalendarDate) {
            self.label = label
            self.date = date
        }
    }

    package struct Hypothesis: Sendable {
        package var label: String
        package var sealed: CalendarDate
        /// Nil while it is still open; its bar then ends at `asOf`, or at the end of the season.
        package var judged: CalendarDate?
        package var verdict: VerdictTone?

        package init(_ label: String, sealed: CalendarDate, judged: CalendarDate? = nil, verdict: VerdictTone? = nil) {
            self.label = label
            self.sealed = sealed
            self.judged = judged
            self.verdict = verdict
        }
    }

    package var title: String
    package var subtitle: String?
    package var caption: String?
    /// The first and the last day shown; what lies outside is cut off.
    package var first: CalendarDate
    package var last: CalendarDate
    package var cycles: [Cycle]
    package var phases: [Phase]
    package var meetings: [Meeting]
    package var hypotheses: [Hypothesis]
    /// The day the picture speaks of, drawn as a line; nil for a season that is over.
    package var asOf: CalendarDate?

    package init(
        title: String, subtitle: String? = nil, caption: String? = nil, first: CalendarDate, last: CalendarDate,
        cycles: [Cycle] = [], phases: [Phase] = [], meetings: [Meeting] = [], hypotheses: [Hypothesis] = [],
        asOf: CalendarDate? = nil
    ) {
        self.title = title
        self.subtitle = subtitle
        self.caption = caption
        self.first = min(first, last)
        self.last = max(first, last)
        self.cycles = cycles
        self.phases = phases
        self.meetings = meetings
        self.hypotheses = hypotheses
        self.asOf = asOf
    }

    package func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption, description: description,
            setting: setting)
        return frame.draw { svg, top in
            TimelineDrawing(timeline: self, language: setting.language, top: top, width: frame.width).draw(in: &svg)
        }
    }

    /// The words that stand for the picture where it cannot be seen.
    package var description: LocalizedText {
        func text(_ language: Language) -> String {
            var parts = [DateText.range(first, last, language)]
            parts += phases.map { "\($0.label): \(DateText.range($0.first, $0.last, language))" }
            parts += meetings.map { "\($0.label): \(DateText.short($0.date, language))" }
            parts += hypotheses.map { hypothesis in
                let sealed = DateText.short(hypothesis.sealed, language)
                let judged = hypothesis.judged.map { " – " + DateText.short($0, language) } ?? " –"
                let verdict = hypothesis.verdict.map { ", " + $0.name[language] } ?? ""
                return "\(hypothesis.label): \(sealed)\(judged)\(verdict)"
            }
            return parts.joined(separator: ". ") + "."
        }
        return LocalizedText(ko: text(.ko), en: text(.en))
    }
}
