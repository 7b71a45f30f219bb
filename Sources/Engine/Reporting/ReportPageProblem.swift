import Values

/// What can be wrong with a page that the group wrote for its report.
enum ReportPageProblem {
    static func tooLarge(_ file: String, limit: Int) -> InputError {
        InputError(
            code: "report.page-too-large",
            what: LocalizedText(
                ko: "보고서에 넣을 글이 \(limit >> 20) MiB를 넘습니다", en: "a page for the report is larger than \(limit >> 20) MiB"
            ),
            place: SourcePlace(file: file),
            next: LocalizedText(ko: "글을 나누거나 줄이세요.", en: "Split it or make it shorter."))
    }

    static func tooDeep(_ file: String) -> InputError {
        InputError(
            code: "report.page-too-deep",
            what: LocalizedText(
                ko: "목록이나 인용이 너무 깊이 겹쳐 있습니다", en: "lists or quotes are nested too deeply"),
            place: SourcePlace(file: file),
            next: LocalizedText(ko: "겹친 깊이를 줄이세요.", en: "Nest them less deeply."))
    }

    static func unknownSection(_ section: String, in file: String, text: String, known: [String]) -> InputError {
        let hint = Nearest.match(section, in: known)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.hasPrefix("after:") }.map { $0 + 1 }
        return InputError(
            code: "report.page-section",
            what: LocalizedText(
                ko: "보고서에 ‘\(section)’이라는 장이 없습니다", en: "the report has no section ‘\(section)’"),
            place: line.map { SourcePlace(file: file, line: $0, column: 1, in: text) } ?? SourcePlace(file: file),
            next: hint.map {
                LocalizedText(
                    ko: "‘\($0)’을(를) 뜻하셨나요? 장은 ‘moim report sections’에 있습니다.",
                    en: "Did you mean ‘\($0)’? ‘moim report sections’ lists them.")
            } ?? LocalizedText(ko: "장은 ‘moim report sections’에 있습니다.", en: "‘moim report sections’ lists them."))
    }

    static func pictureElsewhere(_ address: String, in file: String) -> InputError {
        InputError(
            code: "report.picture-elsewhere",
            what: LocalizedText(
                ko: "그림 ‘\(address)’은(는) report 폴더에 있지 않습니다", en: "the picture ‘\(address)’ is not in the folder report"
            ),
            place: SourcePlace(file: file),
            reasons: [
                LocalizedText(
                    ko: "보고서는 인터넷 없이 읽는 파일 하나이므로, 그림은 글과 같은 폴더에 있어야 합니다.",
                    en: "A report is one file that is read without a network, so its pictures lie beside the pages.")
            ],
            next: LocalizedText(
                ko: "그림 파일을 report 폴더에 두고 파일 이름만 쓰세요: ![설명](그림.png)",
                en: "Put the file into the folder report and write its name only: ![words](picture.png)"))
    }

    static func noPicture(_ name: String, in file: String) -> InputError {
        InputError(
            code: "report.no-picture",
            what: LocalizedText(ko: "report 폴더에 ‘\(name)’이(가) 없습니다", en: "there is no ‘\(name)’ in the folder report"),
            place: SourcePlace(file: file),
            next: LocalizedText(ko: "파일 이름을 확인하세요.", en: "Check the file's name."))
    }

    static func pictureTooLarge(_ name: String, in file: String, limit: Int) -> InputError {
        InputError(
            code: "report.picture-too-large",
            what: LocalizedText(
                ko: "그림 ‘\(name)’이(가) \(limit >> 20) MiB를 넘습니다",
                en: "the picture ‘\(name)’ is larger than \(limit >> 20) MiB"),
            place: SourcePlace(file: file),
            next: LocalizedText(ko: "그림을 줄여서 다시 두세요.", en: "Make it smaller and put it there again."))
    }

    static func noPictureKind(_ name: String, in file: String) -> InputError {
        InputError(
            code: "report.picture-kind",
            what: LocalizedText(
                ko: "‘\(name)’은(는) 보여 줄 수 있는 그림이 아닙니다", en: "‘\(name)’ is no picture that can be shown"),
            place: SourcePlace(file: file),
            next: LocalizedText(
                ko: "PNG, JPEG, GIF, WebP로 저장하세요.", en: "Save it as PNG, JPEG, GIF or WebP."))
    }

    static func badName(_ name: String) -> InputError {
        InputError(
            code: "report.page-name",
            what: LocalizedText(ko: "‘\(name)’은(는) 글의 이름이 될 수 없습니다", en: "‘\(name)’ cannot be the name of a page"),
            next: LocalizedText(
                ko: "빗금 없이, 점으로 시작하지 않는 이름을 쓰세요.", en: "Use a name without slashes that does not begin with a dot."))
    }

    static func exists(_ file: String) -> InputError {
        InputError(
            code: "report.page-exists",
            what: LocalizedText(ko: "\(file)이(가) 이미 있습니다", en: "\(file) is there already"),
            place: SourcePlace(file: file),
            next: LocalizedText(ko: "그 파일을 고쳐 쓰세요.", en: "Edit that file."))
    }
}
