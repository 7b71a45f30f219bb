import ProgramModel
import Statecharts
import Values

/// What the journal recorded while the meeting ran.
extension MinutesSheet {
    /// Each move of the cycle with the conditions that were met and what they read.
    var moves: Section? {
        let parts = minutes.facts.flatMap { entry -> [Part] in
            switch entry.fact {
            case .cycleMoved(let moved):
                // A ‘when’ has no name: it chose among ways and kept nobody waiting.
                let met = moved.conditions.filter { $0.isMet && $0.id != nil }
                    .map { RichText(scope.text($0.explanation)) }
                return [.paragraph(sentence(entry))] + (met.isEmpty ? [] : [.bullets(met)])
            case .cycleBegun, .checkInsRequested: return [.paragraph(sentence(entry))]
            default: return []
            }
        }
        return section(ko: "주기의 진행", en: "How the cycle moved", parts)
    }

    var hypotheses: Section? {
        list(ko: "가설", en: "Hypotheses") {
            switch $0 {
            case .hypothesisDrafted, .hypothesisAmended, .hypothesisSealed, .hypothesisJudged, .hypothesisDecided: true
            default: false
            }
        }
    }

    var handedIn: Section? {
        list(ko: "낸 워크시트와 회비", en: "Worksheets and dues") {
            switch $0 {
            case .worksheetSubmitted, .duesPaid, .transferIgnored, .duesRefunded, .duesWaived, .duesReversed,
                .duesSettled:
                true
            default: false
            }
        }
    }

    /// Whatever else happened, so that nothing that was recorded in a meeting is missing from its minutes. What every command
    /// brings into use or computes on its way is no business of the meeting's.
    var other: Section? {
        list(ko: "그 밖에 있었던 일", en: "What else happened") {
            switch $0 {
            case .programCreated, .cycleMoved, .cycleBegun, .checkInsRequested, .meetingOpened, .meetingAttended,
                .meetingNoted, .meetingClosed, .meetingDecided, .meetingAmended, .attendanceCorrected, .actionAdded,
                .actionDone, .actionDropped, .actionReassigned, .worksheetAdopted, .indicatorAdopted,
                .worksheetSubmitted, .hypothesisDrafted, .hypothesisAmended, .hypothesisSealed, .hypothesisJudged,
                .hypothesisDecided, .indicatorComputed, .duesPaid, .transferIgnored, .duesRefunded, .duesWaived,
                .duesReversed,
                .duesSettled, .commandUndone:
                false
            default: true
            }
        }
    }

    private func list(ko: String, en: String, _ isIn: (Fact) -> Bool) -> Section? {
        let items = minutes.facts.filter { isIn($0.fact) }.map(sentence)
        return section(ko: ko, en: en, items.isEmpty ? [] : [.bullets(items)])
    }

    private func sentence(_ entry: LoggedFact) -> RichText {
        RichText(scope.sentence(entry.fact))
            + RichText([.text(" "), .aside("· " + scope.clock(entry.at, of: meeting))])
    }
}
