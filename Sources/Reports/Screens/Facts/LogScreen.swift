package import ProgramModel
package import Values

/// The facts of a program, oldest first.
package struct LogScreen: Screen {
    private let program: Program
    private let entries: [LoggedFact]
    private let names: Names

    package init(_ program: Program, entries: [LoggedFact], names: Names) {
        self.program = program
        self.entries = entries
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        let sentence = FactSentence(program, names: names)
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "번호", en: "No.")[language], alignment: .right),
            .init(LocalizedText(ko: "언제", en: "When")[language]),
            .init(LocalizedText(ko: "무슨 일", en: "What happened")[language]),
        ])
        for entry in entries {
            table.rows.append([
                String(entry.seq), ScreenText.moment(entry.at, in: program, language),
                sentence.text(of: entry.fact)[language],
            ])
        }
        return table.text(width: width)
    }

    package var value: Value {
        .array(
            entries.map { entry in
                [
                    "seq": .int(Int64(entry.seq)),
                    "kind": .string(entry.fact.kind),
                    "at": .string(entry.at.description),
                    "recorded": .string(entry.recorded.description),
                    "command": .string(entry.command),
                    "digest": .string(entry.digest.hex),
                    "body": CanonicalCoding.value(entry.fact.payload),
                ]
            })
    }
}
