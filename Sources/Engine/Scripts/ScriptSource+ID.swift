import Values

extension ScriptSource {
    /// A script is found by its file's name and known by its id; the two must not drift apart.
    func require(id expected: String, found: String) throws {
        guard found != expected else { return }
        throw InputError(
            code: "script.wrong-id",
            what: LocalizedText(
                ko: "\(label)의 id가 ‘\(found)’입니다. 파일 이름과 같은 ‘\(expected)’이어야 합니다",
                en: "\(label) calls itself ‘\(found)’; it must have the id of its file, ‘\(expected)’"),
            place: SourcePlace(file: label),
            next: LocalizedText(ko: "id나 파일 이름을 고치세요.", en: "Change the id or the file's name."))
    }
}
