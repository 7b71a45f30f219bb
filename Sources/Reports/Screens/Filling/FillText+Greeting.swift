package import ProgramModel
package import Values

extension FillText {
    /// What comes before the first question: which worksheet, whose, what there is already and what does not fit any more.
    package func greeting(
        _ sheet: WorksheetDefinition, who: String?, beginning: FillBeginning, problems: [AnswerProblem],
        at now: Timestamp, zone: String
    ) -> String {
        var out = ScreenText.heading(
            PrintableText.clean([sheet.title[language], who].compactMap(\.self).joined(separator: " · ")), width: width)
        if let intro = sheet.intro { out += paragraph(intro[language]) }
        out += text(.commands)
        switch beginning.source {
        case .nothing: break
        case .draft(let moment):
            let ago = ago(moment, now, zone)
            out +=
                "\n"
                + paragraph(
                    LocalizedText(
                        ko: "\(ago.ko) 쓰던 초안에서 이어 갑니다.", en: "Going on with the draft from \(ago.en).")[language])
        case .submission:
            let text = LocalizedText(
                ko: "이번 주기에 이미 낸 답에서 시작합니다. 다시 내면 고쳐집니다.",
                en: "Beginning with what was handed in this cycle; handing it in again corrects it.")
            out += "\n" + paragraph(text[language])
        }
        return out + misfits(sheet, beginning, problems)
    }

    /// What was written for another version of the worksheet, or is no longer true.
    private func misfits(
        _ sheet: WorksheetDefinition, _ beginning: FillBeginning, _ problems: [AnswerProblem]
    ) -> String {
        // With the answer itself, which the draft will not hold any more.
        let gone = beginning.unknown.sorted { $0.key < $1.key }.map { step, answer in
            let text = answer.string ?? CanonicalJSON.text(answer)
            return hanging(
                LocalizedText(
                    ko: "‘\(step)’은(는) 이 워크시트에 없는 문항이라 그 답은 가져오지 않았습니다: \(text)",
                    en: "The worksheet has no step ‘\(step)’ any more; its answer was not taken over: \(text)")[
                        language],
                lead: "  ✗ ")
        }
        let wrong = problems.filter { problem in !(beginning.answers[problem.step]?.isBlankAnswer ?? true) }
        return gone.joined()
            + wrong.map { problem in
                let ask = sheet.steps.first { $0.id == problem.step }?.ask[language] ?? problem.step
                return hanging("\(ask) — \(problem.message[language])", lead: "  ✗ ")
            }.joined()
    }

    private func ago(_ moment: Timestamp, _ now: Timestamp, _ zone: String) -> LocalizedText {
        guard let zone = Zone(zone) else { return LocalizedText(ko: "전에", en: "before") }
        let days = zone.date(of: now).dayNumber - zone.date(of: moment).dayNumber
        return switch days {
        case ...0: LocalizedText(ko: "오늘", en: "today")
        case 1: LocalizedText(ko: "어제", en: "yesterday")
        default: LocalizedText(ko: "\(days)일 전에", en: "\(days) days ago")
        }
    }

    /// What comes after the last one, where nothing is handed in.
    package func farewell(keeping file: String?, command: String) -> String {
        guard let file else {
            return "\n" + paragraph(LocalizedText(ko: "내지 않았습니다.", en: "Nothing was handed in.")[language])
        }
        return "\n"
            + paragraph(
                LocalizedText(ko: "내지 않았습니다. 초안: \(file)", en: "Nothing was handed in. The draft: \(file)")[language])
            + paragraph(
                LocalizedText(ko: "이어 쓰려면: \(command)", en: "To go on: \(command)")[language])
    }

    /// Before a draft is thrown away.
    package func discarding(_ file: String) -> String {
        paragraph(
            LocalizedText(ko: "초안 \(file)을(를) 버릴까요? (예/아니요)", en: "Throw the draft \(file) away? (yes/no)")[language])
    }

    package func discarded(_ file: String, _ isGone: Bool) -> String {
        let text: LocalizedText =
            isGone
            ? LocalizedText(ko: "초안 \(file)을(를) 버렸습니다.", en: "The draft \(file) is gone.")
            : LocalizedText(ko: "초안 \(file)을(를) 그대로 두었습니다.", en: "The draft \(file) stays.")
        return paragraph(text[language])
    }

    /// After an editor closed on answers that cannot be handed in.
    package func reopening(_ count: Int) -> String {
        paragraph(
            LocalizedText(
                ko: "고칠 곳이 \(count)군데 있어 파일에 적어 두었습니다. 다시 열까요? (예/아니요)",
                en: "There are \(count) to mend, written into the file. Open it again? (yes/no)")[language])
    }
}
