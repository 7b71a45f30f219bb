package import ProgramModel
package import Values

/// What a writing command did.
package struct ReceiptScreen: Screen {
    private let program: Program
    private let facts: [Fact]
    private var answer: Value
    private let seq: Int
    private let digest: Digest
    private let dryRun: Bool
    private let replayed: Bool
    private let names: Names

    package init(
        _ program: Program, facts: [Fact], answer: Value, seq: Int, digest: Digest, dryRun: Bool, replayed: Bool,
        names: Names
    ) {
        self.program = program
        self.facts = facts
        self.answer = answer
        self.seq = seq
        self.digest = digest
        self.dryRun = dryRun
        self.replayed = replayed
        self.names = names
    }

    /// The same with more in its answer than the journal keeps.
    package func answering(_ name: String, _ value: Value) -> ReceiptScreen {
        var screen = self
        var answer: [String: Value] = self.answer.object ?? [:]
        answer[name] = value
        screen.answer = .object(answer)
        return screen
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = ""
        if dryRun {
            out += LocalizedText(ko: "연습입니다. 아무것도 기록하지 않았습니다.\n", en: "A dry run: nothing was recorded.\n")[language]
        }
        if replayed {
            return out
                + LocalizedText(
                    ko: "같은 --key로 이미 한 일입니다. 다시 기록하지 않았습니다.\n",
                    en: "Done before under the same --key; nothing was recorded again.\n")[language]
        }
        if facts.isEmpty {
            return out + LocalizedText(ko: "달라진 것이 없습니다.\n", en: "Nothing changed.\n")[language]
        }
        let sentence = FactSentence(program, names: names)
        for fact in facts {
            out += ScreenText.paragraph(PrintableText.clean(sentence.text(of: fact)[language]), width: width)
        }
        if let next = answer["next_in_line"]?.string {
            let label = names.label(MemberID(next))
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "자리가 났습니다. 대기자 가운데 다음 차례: \(label) — moim member admit \(next)",
                    en: "A place is free. Next on the waiting list: \(label) — moim member admit \(next)")[language],
                width: width)
        }
        if let entry = answer["entry"]?.string {
            out += LocalizedText(ko: "장부 번호 \(entry)\n", en: "Ledger entry \(entry)\n")[language]
        }
        return out
    }

    package var value: Value {
        [
            "facts": .array(
                facts.map { ["kind": .string($0.kind), "body": CanonicalCoding.value($0.payload)] }),
            "answer": answer,
            "seq": .int(Int64(seq)),
            "digest": .string(digest.hex),
            "dry_run": .bool(dryRun),
            "replayed": .bool(replayed),
        ]
    }
}
