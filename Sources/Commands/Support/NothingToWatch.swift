import Values

/// `--watch` without a file that could change.
struct NothingToWatch: ExplainedError {
    var code: String { "watch.no-files" }
    var outcome: Outcome { .input }
    var what: LocalizedText {
        LocalizedText(ko: "지켜볼 파일이 없습니다", en: "there is no file to watch")
    }
    var next: LocalizedText? {
        LocalizedText(
            ko: "파일이나 폴더를 적으세요. 표준 입력과 딸려 온 스크립트는 바뀌지 않습니다.",
            en: "Name a file or a folder; standard input and the scripts that ship do not change.")
    }
}
