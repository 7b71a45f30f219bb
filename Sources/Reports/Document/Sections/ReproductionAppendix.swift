import ProgramModel
import Values

/// What to type to get every figure of the report again, step by step.
struct ReproductionAppendix {
    let scope: ReportScope

    var blocks: [Block] {
        let items = steps.map { words, command -> [Block] in
            [.paragraph(RichText(scope.text(words))), .listing(command)]
        }
        return [
            .heading(scope.text(ko: "다시 해 보는 법", en: "How to reproduce"), level: 3),
            .paragraph(
                RichText(
                    scope.text(
                        ko: "프로그램의 폴더(program.yaml과 journal.db가 있는 곳)에서 차례대로 합니다. 아무것도 기록하지 않습니다.",
                        en:
                            "In the program's folder, where program.yaml and journal.db are, in this order. Nothing is recorded."
                    ))),
            .list(items, start: 1),
        ]
    }

    var steps: [(words: LocalizedText, command: String)] {
        var steps: [(words: LocalizedText, command: String)] = [
            (
                LocalizedText(
                    ko: "기록이 이 보고서를 쓸 때 그대로인지 확인합니다.",
                    en: "Check that the journal is the one this report was made from."),
                "moim verify --head \(scope.materials.head.digest.hex)"
            ),
            (
                LocalizedText(ko: "수식의 예가 모두 맞는지 돌려 봅니다.", en: "Run the examples inside the formulas."),
                "moim script test"
            ),
            (
                LocalizedText(
                    ko: "기록된 측정값을 모두 다시 계산해 견줍니다.", en: "Compute every recorded reading again and compare."),
                "moim verify --readings"
            ),
            (
                LocalizedText(
                    ko: "지금의 수식과 자료로 처음부터 다시 계산해 봅니다.", en: "Compute all of them anew by the present formulas and data."
                ),
                "moim indicator compute --all --dry-run"
            ),
        ]
        if let group = scope.register.groups.first {
            steps.append(
                (
                    LocalizedText(
                        ko: "값 하나가 어떤 줄에서 나왔는지 봅니다.", en: "See which rows a value was made from."),
                    "moim indicator explain \(group.indicator)" + (group.community.map { " --community \($0)" } ?? "")
                ))
        }
        if let judged = scope.season.judged.first {
            steps.append(
                (
                    LocalizedText(ko: "판정의 근거를 봅니다.", en: "See what a verdict rests on."),
                    "moim hypothesis show \(judged.id)"
                ))
        }
        steps.append(
            (
                LocalizedText(
                    ko: "보고서를 다시 씁니다. 같은 기록과 같은 moim에서는 한 바이트도 다르지 않습니다.",
                    en: "Write the report again: the same journal and the same moim give the same bytes."),
                "moim report --lang \(scope.language.rawValue) --output again.html"
            ))
        return steps
    }
}
