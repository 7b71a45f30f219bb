import ProgramModel
package import Values

/// What keeps a worksheet from being filled in here.
package enum FillProblem {
    /// Nobody is there to be asked.
    package static func noTerminal(_ worksheet: String) -> InputError {
        InputError(
            code: "worksheet.no-terminal",
            what: LocalizedText(
                ko: "터미널이 아니어서 답을 물어볼 수 없습니다", en: "there is no terminal to ask for the answers on"),
            next: LocalizedText(
                ko: "‘moim worksheet template \(worksheet) > 답.yaml’로 채울 파일을 만들고 --answers 답.yaml로 내세요.",
                en:
                    "Make a file to fill in with ‘moim worksheet template \(worksheet) > answers.yaml’ and hand it in with --answers answers.yaml."
            ))
    }

    package static func noDraft(_ draft: DraftName) -> InputError {
        InputError(
            code: "worksheet.no-draft",
            what: LocalizedText(
                ko: "버릴 초안 \(DraftFolder.name)/\(draft.fileName)이(가) 없습니다",
                en: "there is no draft \(DraftFolder.name)/\(draft.fileName) to throw away"),
            next: LocalizedText(
                ko: "‘moim worksheet drafts’가 있는 초안을 보여 줍니다.", en: "‘moim worksheet drafts’ lists those there are."))
    }

    /// Throwing away what somebody wrote takes a yes.
    package static func unconfirmed(_ draft: DraftName) -> InputError {
        InputError(
            code: "worksheet.discard-unconfirmed",
            what: LocalizedText(
                ko: "초안 \(DraftFolder.name)/\(draft.fileName)을(를) 정말 버릴지 물어볼 터미널이 없습니다",
                en: "there is no terminal to ask whether the draft \(DraftFolder.name)/\(draft.fileName) may really go"),
            next: LocalizedText(ko: "버려도 되면 --yes를 붙이세요.", en: "Add --yes if it may go."))
    }
}
