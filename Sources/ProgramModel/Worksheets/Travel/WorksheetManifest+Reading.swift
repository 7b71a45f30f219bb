package import Values

extension WorksheetManifest {
    /// Reads what `value` writes. Every problem is told, not only the first.
    ///
    /// - Parameter file: as the person knows it, for errors.
    package init(_ value: Value, file: String) throws(InputError) {
        var reader = ManifestReader()
        guard value["format"]?.string == Self.format else { throw Self.unknownFormat(file) }
        guard value["format_version"]?.int == Self.formatVersion else { throw Self.unknownVersion(file) }
        let origin = reader.origin(value, at: "")
        let lineage = (reader.list(value, "lineage")).enumerated().compactMap { index, each in
            reader.origin(each, at: "lineage[\(index + 1)].")
        }
        let phase = reader.word(value, "phase", among: Phase.allCases)
        let scope = reader.word(value, "scope", among: WorksheetScope.allCases)
        let indicators = reader.list(value, "indicators").enumerated().compactMap { index, each -> Indicator? in
            guard let id = reader.id(each, "id", at: "indicators[\(index + 1)]."),
                let isIncluded = reader.required(each["included"]?.bool, "indicators[\(index + 1)].included")
            else { return nil }
            return Indicator(id: IndicatorID(id), isIncluded: isIncluded)
        }
        let writer = reader.required(value["moim"]?.string, "moim")
        let files = reader.files(value)
        guard reader.problems.isEmpty, let origin, let phase, let scope, let writer else {
            throw Self.invalid(file, reader.problems)
        }
        self.init(
            origin: origin, lineage: lineage, phase: phase, scope: scope, indicators: indicators, writer: writer,
            files: files)
        let expected = [scriptPath] + indicators.filter(\.isIncluded).map { Self.path(of: $0.id) }
        let missing = expected.filter { files[$0] == nil }
        guard missing.isEmpty else {
            throw Self.invalid(
                file,
                missing.map { LocalizedText(ko: "files에 \($0)이(가) 없습니다", en: "files does not list \($0)") })
        }
        guard files[scriptPath] == origin.script else {
            throw Self.invalid(
                file,
                [LocalizedText(ko: "script가 \(scriptPath)의 지문이 아닙니다", en: "script is not the digest of \(scriptPath)")])
        }
    }

    package static func invalid(_ file: String, _ reasons: [LocalizedText]) -> InputError {
        InputError(
            code: "package.manifest",
            what: LocalizedText(ko: "\(file)을 읽을 수 없습니다", en: "\(file) is not valid"), place: SourcePlace(file: file),
            reasons: reasons,
            next: LocalizedText(
                ko: "이 파일은 ‘moim worksheet publish’가 씁니다. 고치지 않은 것을 다시 받으세요.",
                en: "‘moim worksheet publish’ writes this file. Get an untouched copy."))
    }

    private static func unknownFormat(_ file: String) -> InputError {
        invalid(file, [LocalizedText(ko: "format이 \(format)이어야 합니다", en: "format must be \(format)")])
    }

    private static func unknownVersion(_ file: String) -> InputError {
        InputError(
            code: "package.version",
            what: LocalizedText(
                ko: "\(file)은 이 moim이 모르는 판의 형식으로 쓰였습니다",
                en: "\(file) is in a version of the format that this moim does not know"),
            place: SourcePlace(file: file),
            next: LocalizedText(
                ko: "moim을 새 판으로 바꾸거나, 스크립트 파일만 더하세요: moim worksheet add 파일.lua",
                en: "Use a newer moim, or add the script alone: moim worksheet add FILE.lua"))
    }
}

/// Collects what is wrong with a manifest.
private struct ManifestReader {
    var problems: [LocalizedText] = []

    mutating func required<Found>(_ found: Found?, _ name: String) -> Found? {
        if found == nil {
            problems.append(LocalizedText(ko: "\(name)이(가) 없거나 틀렸습니다", en: "\(name) is missing or wrong"))
        }
        return found
    }

    mutating func id(_ value: Value, _ name: String, at path: String) -> String? {
        required(value[name]?.string.flatMap { IdentifierRule.accepts($0) ? $0 : nil }, path + name)
    }

    mutating func text(_ value: Value?, _ name: String) -> LocalizedText? {
        let text = value?["ko"]?.string.flatMap { ko in value?["en"]?.string.map { LocalizedText(ko: ko, en: $0) } }
        return required(text, name)
    }

    mutating func list(_ value: Value, _ name: String) -> [Value] { required(value[name]?.array, name) ?? [] }

    mutating func word<Word: RawRepresentable<String>>(_ value: Value, _ name: String, among words: [Word]) -> Word? {
        required(value[name]?.string.flatMap { text in words.first { $0.rawValue == text } }, name)
    }

    mutating func origin(_ value: Value, at path: String) -> WorksheetOrigin? {
        let id = id(value, "id", at: path)
        let title = text(value["title"], path + "title")
        let program = self.id(value["program"] ?? .null, "id", at: path + "program.")
        let programTitle = text(value["program"]?["title"], path + "program.title")
        let script = required(value["script"]?.string.flatMap { Digest(hex: $0) }, path + "script")
        let version = value["version"]?.int
        // Null says that it was not used yet.
        if value["version"]?.isNull != true, (version ?? 0) < 1 { _ = required(nil as Int?, path + "version") }
        let license = required(
            value["license"]?.string.flatMap { LicenseRule.accepts($0) ? $0 : nil }, path + "license")
        let published = required(value["published"]?.string.flatMap { CalendarDate($0) }, path + "published")
        guard let id, let title, let program, let programTitle, let script, let license, let published else {
            return nil
        }
        return WorksheetOrigin(
            worksheet: WorksheetID(id), title: title, program: ProgramID(program), programTitle: programTitle,
            script: script, version: version.map { Int(clamping: $0) }, license: license, published: published)
    }

    mutating func files(_ value: Value) -> [String: Digest] {
        var files: [String: Digest] = [:]
        for (index, file) in list(value, "files").enumerated() {
            let place = "files[\(index + 1)]."
            guard let path = required(file["path"]?.string, place + "path"),
                let digest = required(file["sha256"]?.string.flatMap { Digest(hex: $0) }, place + "sha256")
            else { continue }
            guard PackagePath.accepts(path), path != WorksheetManifest.fileName else {
                problems.append(
                    LocalizedText(
                        ko: "\(place)path ‘\(path.prefix(80))’은(는) 이 폴더 안의 평범한 이름이 아닙니다",
                        en: "\(place)path ‘\(path.prefix(80))’ is no plain name inside this folder"))
                continue
            }
            if files.updateValue(digest, forKey: path) != nil {
                problems.append(LocalizedText(ko: "files에 \(path)이(가) 두 번 나옵니다", en: "files lists \(path) twice"))
            }
        }
        return files
    }
}
