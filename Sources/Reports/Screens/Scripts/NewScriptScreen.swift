package import Values

/// A script that was just begun, and what its author does next.
package struct NewScriptScreen: Screen {
    private let noun: String
    private let id: String
    private let path: String
    private let standsInForShipped: Bool
    private let editorFiles: [String]
    private let inProgram: Bool
    private let dryRun: Bool

    /// - Parameters:
    ///   - noun: the command that uses such scripts: `worksheet` or `indicator`; `importer` is used by `data import`, `verdict`
    ///     by `evaluate`.
    ///   - path: from where the person stands.
    ///   - inProgram: whether a program finds the script there by its id.
    package init(
        noun: String, id: String, path: String, standsInForShipped: Bool, editorFiles: [String], inProgram: Bool,
        dryRun: Bool
    ) {
        self.noun = noun
        self.id = id
        self.path = path
        self.standsInForShipped = standsInForShipped
        self.editorFiles = editorFiles
        self.inProgram = inProgram
        self.dryRun = dryRun
    }

    package func text(_ language: Language, width: Int?) -> String {
        let wrote: LocalizedText =
            dryRun
            ? LocalizedText(ko: "연습입니다. \(path)을(를) 써 놓게 됩니다.", en: "A dry run: \(path) would be written.")
            : LocalizedText(ko: "\(path)을(를) 써 놓았습니다.", en: "Wrote \(path).")
        var out = ScreenText.paragraph(wrote[language], width: width)
        if !editorFiles.isEmpty {
            let list = editorFiles.joined(separator: ", ")
            out += ScreenText.paragraph(
                LocalizedText(ko: "편집기가 읽을 파일: \(list)", en: "For your editor: \(list)")[language], width: width)
        }
        if inProgram, standsInForShipped {
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "알림: 딸려 온 ‘\(id)’ 대신 이 파일이 쓰입니다.",
                    en: "Note: this file is used in place of the ‘\(id)’ that ships with moim.")[language], width: width
            )
        }
        out += "\n" + LocalizedText(ko: "다음:\n", en: "Next:\n")[language]
        return out + steps.map { ScreenText.bullet($0[language], width: width) }.joined()
    }

    private var steps: [LocalizedText] {
        let test = LocalizedText(
            ko: "moim script test \(typed) — 고칠 때마다 안에 든 예를 돌려 봅니다",
            en: "moim script test \(typed) — runs the examples inside, after each change")
        guard inProgram else { return [test] }
        if noun == "worksheet" {
            return [
                test,
                LocalizedText(
                    ko: "moim worksheet print \(id) -o \(id).html — 종이에 어떻게 나오는지 봅니다",
                    en: "moim worksheet print \(id) -o \(id).html — shows it on paper"),
                LocalizedText(
                    ko: "moim worksheet fill \(id) … — 처음 낼 때부터 이 프로그램이 씁니다",
                    en: "moim worksheet fill \(id) … — the program uses it from the first time on"),
            ]
        }
        if noun == "verdict" {
            return [
                test,
                LocalizedText(
                    ko: "program.yaml에 verdict: \(id) — 그 뒤에 봉인하는 가설부터 이 규칙으로 판정합니다(시즌 도중이면 moim revise)",
                    en: "verdict: \(id) in program.yaml — it judges what is sealed from then on (moim revise in mid-season)"),
            ]
        }
        if noun == "importer" {
            return [
                test,
                LocalizedText(
                    ko: "moim data import 파일 --as 이름 --with \(id) --dry-run — 파일이 어떻게 읽히는지 봅니다",
                    en: "moim data import FILE --as NAME --with \(id) --dry-run — shows how it reads a file"),
            ]
        }
        return [
            test,
            LocalizedText(
                ko: "moim indicator compute \(id) — 계산하면 그때부터 이 프로그램이 씁니다",
                en: "moim indicator compute \(id) — computes it; the program uses it from then on"),
        ]
    }

    /// For a shell, in quotes where it needs them.
    private var typed: String {
        let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
        return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    }

    package var value: Value {
        [
            "kind": .string(noun),
            "id": .string(id),
            "path": .string(path),
            "stands_in_for_shipped": .bool(inProgram && standsInForShipped),
            "editor_files": .array(editorFiles.map { .string($0) }),
            "dry_run": .bool(dryRun),
        ]
    }
}
