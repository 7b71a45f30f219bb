package import ProgramModel
import Values

extension FillText {
    package func text(_ remark: FillRemark) -> String {
        switch remark {
        case .commands: return commands
        case .problems(let problems): return problems.map { warning($0) }.joined()
        case .notOffered(let near):
            let hint =
                near.map { LocalizedText(ko: " ‘\($0.title.ko)’을(를) 뜻하셨나요?", en: " Did you mean ‘\($0.title.en)’?") }
                ?? LocalizedText(same: "")
            return warning(
                LocalizedText(
                    ko: "보기에 없는 답입니다. 보기 가운데서 골라 주세요.", en: "That is not on the list; choose one that is.") + hint)
        case .required:
            return warning(
                LocalizedText(
                    ko: "답이 꼭 필요합니다. 나중에 답하려면 :건너뜀", en: "An answer is required; :skip leaves it for later."))
        case .requiredLater:
            return say(
                LocalizedText(ko: "꼭 필요한 문항이라 내기 전에는 답해야 합니다.", en: "It must be answered before handing in."))
        case .unknownCommand(let word, let nearest):
            let hint =
                nearest.map { LocalizedText(ko: " ‘\($0)’을(를) 뜻하셨나요?", en: " Did you mean ‘\($0)’?") }
                ?? LocalizedText(same: "")
            return warning(
                LocalizedText(
                    ko: "‘\(word)’ 명령은 없습니다.\(hint.ko) ?를 치면 명령을 보여 줍니다. 쌍점으로 시작하는 답은 ::로 쓰세요.",
                    en:
                        "There is no command ‘\(word)’.\(hint.en) ? shows the commands; an answer that begins with a colon begins with ::."
                ))
        case .atFirst: return say(LocalizedText(ko: "첫 문항입니다.", en: "This is the first step."))
        case .noSuchNumber(let total):
            return warning(LocalizedText(ko: "1부터 \(total)까지의 번호를 쓰세요.", en: "Give a number from 1 to \(total)."))
        case .notEdited(let why): return warning(why)
        case .editWhich:
            return say(
                LocalizedText(ko: "고칠 문항의 번호를 먼저 쓰세요.", en: "Give the number of the step to edit first."))
        case .answers(let lines):
            // In the middle, what has not been asked yet is not wrong.
            return "\n" + lines.map { line($0, withProblems: $0.answer != nil) }.joined()
        case .summary(let lines, let dropped): return summary(lines, dropped)
        case .confirm:
            return say(LocalizedText(ko: "내시겠습니까? (예/아니요/번호로 고치기)", en: "Hand it in? (yes/no/number to mend)"))
        case .notYet(let count):
            return warning(
                LocalizedText(ko: "아직 낼 수 없습니다. 고칠 곳이 \(count)군데 있습니다.", en: "Not yet: \(count) to mend first."))
        case .keepDraft: return say(LocalizedText(ko: "초안을 남길까요? (예/아니요)", en: "Keep the draft? (yes/no)"))
        }
    }

    private var commands: String {
        let text = LocalizedText(
            ko: """
                명령: :뒤로  :건너뜀  :보기(지금까지의 답)  :가기 3(3번으로)  :편집(편집기로 쓰기)  :저장(남기고 나가기)  :그만  ?(이 도움말)
                여러 줄로 쓰려면 줄 끝에 \\를 붙이세요. 쌍점으로 시작하는 답은 ::로 씁니다. 답은 하나씩 바로 초안에 남습니다.
                """,
            en: """
                Commands: :back  :skip  :list (answers so far)  :go 3  :edit (in your editor)  :save (keep and leave)  :quit  ? (this)
                A line that ends with \\ goes on. An answer that begins with a colon begins with ::. Each answer is kept at once.
                """)
        return text[language].split(separator: "\n").map { paragraph(String($0)) }.joined()
    }

    private func summary(_ lines: [FillLine], _ dropped: [StepDefinition]) -> String {
        var out = "\n" + ScreenText.heading(LocalizedText(ko: "적은 답", en: "Your answers")[language], width: width)
        out += lines.map { line($0, withProblems: true) }.joined()
        if !dropped.isEmpty {
            let list = dropped.map { "‘\($0.ask[language])’" }.joined(separator: ", ")
            out += say(
                LocalizedText(
                    ko: "이제 묻지 않는 문항에 적었던 답은 빼고 냅니다: \(list)",
                    en: "Steps that are not asked any more are left out with their answers: \(list)"))
        }
        return out
    }

    private func line(_ line: FillLine, withProblems: Bool) -> String {
        let answer =
            line.answer.map { words($0, line.step, line.choices) }
            ?? LocalizedText(ko: "(답 없음)", en: "(no answer)")[language]
        return hanging("\(line.step.ask[language])", lead: "\(line.number). ")
            + hanging(answer, lead: "   → ") + (withProblems ? line.problems : []).map { warning($0) }.joined()
    }

    private func warning(_ text: LocalizedText) -> String {
        hanging(text[language], lead: "  ✗ ")
    }

    private func say(_ text: LocalizedText) -> String { paragraph(text[language]) }
}
