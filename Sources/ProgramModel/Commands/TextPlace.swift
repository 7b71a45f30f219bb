package import Values

/// Where on the command line, or in a worksheet, a text was typed.
package enum TextPlace: Hashable, Sendable {
    /// Such as `--reason`.
    case option(String)
    /// The words of the command itself, such as a note.
    case words
    case step(String)
    /// What a worksheet's script made of the answers.
    case hypothesis
    /// The name of a file that is read.
    case file

    package var title: LocalizedText {
        switch self {
        case .option(let name): LocalizedText(same: name)
        case .words: LocalizedText(ko: "적은 글", en: "the text")
        case .step(let id): LocalizedText(ko: "문항 ‘\(id)’의 답", en: "the answer to ‘\(id)’")
        case .hypothesis: LocalizedText(ko: "가설의 글", en: "the words of the hypothesis")
        case .file: LocalizedText(ko: "파일 이름", en: "the name of the file")
        }
    }
}
