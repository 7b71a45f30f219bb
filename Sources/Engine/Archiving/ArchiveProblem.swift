import Values

/// What is wrong with an archive whose zip file is sound.
enum ArchiveProblem {
    private static func error(
        _ code: String, _ file: String, _ what: LocalizedText, reasons: [LocalizedText] = [], next: LocalizedText
    ) -> InputError {
        InputError(code: code, what: what, place: SourcePlace(file: file), reasons: reasons, next: next)
    }

    private static let original = LocalizedText(
        ko: "원본을 다시 받으세요. 여기서는 아무것도 쓰지 않았습니다.", en: "Get the original again; nothing was written here.")

    static func notASeason(_ file: String) -> InputError {
        error(
            "archive.not-a-season", file,
            LocalizedText(
                ko: "\(file)은(는) ‘moim archive’가 만든 묶음이 아닙니다", en: "\(file) was not made by ‘moim archive’"),
            next: LocalizedText(ko: "파일을 확인하세요.", en: "Check the file."))
    }

    static func newer(_ file: String, format: Int, needs: String) -> InputError {
        error(
            "archive.newer-format", file,
            LocalizedText(
                ko: "묶음의 형식 \(format)은(는) 이 moim이 아는 형식 \(ArchiveManifest.format)보다 새것입니다",
                en: "the archive has format \(format), newer than format \(ArchiveManifest.format) that this moim knows"
            ),
            next: LocalizedText(ko: "moim \(needs) 이상을 설치하세요.", en: "Install moim \(needs) or newer."))
    }

    static func badManifest(_ file: String) -> InputError {
        error(
            "archive.bad-manifest", file,
            LocalizedText(
                ko: "목록(archive.json)이 적힌 그대로가 아닙니다", en: "its list, archive.json, is not as it was written"),
            next: original)
    }

    static func wrongDigest(_ file: String, _ path: String) -> InputError {
        error(
            "archive.wrong-digest", file,
            LocalizedText(
                ko: "묶음 속의 ‘\(path)’이(가) 목록에 적힌 지문과 다릅니다",
                en: "‘\(path)’ in the archive does not have the digest that its list has"),
            next: original)
    }

    static func missing(_ file: String, _ path: String) -> InputError {
        error(
            "archive.missing-file", file,
            LocalizedText(ko: "묶음에 ‘\(path)’이(가) 없습니다", en: "‘\(path)’ is missing from the archive"), next: original)
    }

    static func unlisted(_ file: String, _ path: String) -> InputError {
        error(
            "archive.unlisted-file", file,
            LocalizedText(
                ko: "묶음 속의 ‘\(path)’이(가) 목록(archive.json)에 없습니다",
                en: "‘\(path)’ is in the archive but not in its list, archive.json"),
            next: LocalizedText(
                ko: "끼워 넣은 파일입니다. 원본을 다시 받으세요.", en: "Somebody put it in. Get the original again."))
    }

    static func otherState(_ file: String) -> InputError {
        error(
            "archive.other-state", file,
            LocalizedText(
                ko: "기록이 목록에 적힌 상태로 접히지 않습니다", en: "its record does not fold into the state that its list has"),
            next: original)
    }

    static func notEmpty(_ folder: String) -> InputError {
        error(
            "restore.not-empty", folder,
            LocalizedText(ko: "\(folder)에 이미 무엇이 있습니다", en: "there is something at \(folder) already"),
            next: LocalizedText(ko: "없거나 빈 폴더를 주세요.", en: "Give a folder that is empty or not there yet."))
    }
}
