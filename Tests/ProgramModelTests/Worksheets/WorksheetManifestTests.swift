import ProgramModel
import Testing
import Values

@Suite struct WorksheetManifestTests {
    static let sample: WorksheetManifest = {
        let origin = WorksheetOrigin(
            worksheet: "retro", title: LocalizedText(ko: "돌아보기", en: "Looking back"), program: "circle",
            programTitle: LocalizedText(ko: "책모임", en: "Circle"), script: Digest(of: "s"), version: 2,
            license: "CC-BY-4.0", published: CalendarDate("2020-07-06")!)
        var earlier = origin
        earlier.version = nil
        return WorksheetManifest(
            origin: origin, lineage: [earlier], phase: .feedback, scope: .group,
            indicators: [.init(id: "mood", isIncluded: true), .init(id: "meeting_size", isIncluded: false)],
            writer: "0.1.0",
            files: ["retro.lua": Digest(of: "s"), "indicators/mood.lua": Digest(of: "m"), "GUIDE.md": Digest(of: "g")])
    }()

    @Test func `it reads back as it was written`() throws {
        let read = try WorksheetManifest(try JSONReader.read(Self.sample.text), file: "worksheet.json")
        #expect(read == Self.sample)
        #expect(read.text == Self.sample.text)
    }

    private static func broken(_ change: (inout [String: Value]) -> Void) -> Value {
        var object = sample.value.object ?? [:]
        change(&object)
        return .object(object)
    }

    /// A change and a word of the reason that is given for refusing it.
    static let faults: [(Value, String)] = [
        (broken { $0["format"] = "other" }, "format"), (broken { $0["title"] = "한 말만" }, "title"),
        (broken { $0["id"] = "../retro" }, "id"), (broken { $0["script"] = "abc" }, "script"),
        (broken { $0["version"] = 0 }, "version"), (broken { $0["license"] = "마음대로" }, "license"),
        (broken { $0["published"] = "2020-02-30" }, "published"), (broken { $0["phase"] = "lunch" }, "phase"),
        (broken { $0["lineage"] = [[:]] }, "lineage[1].id"),
        (broken { $0["indicators"] = [["id": "a/b"]] }, "indicators[1].id"),
        (broken { $0["files"] = [] }, "retro.lua"), (broken { $0["script"] = .string(Digest.zero.hex) }, "digest"),
        (broken { $0["files"] = [["path": "../../x", "sha256": .string(Digest.zero.hex)]] }, "plain name"),
        (broken { $0["files"] = [["path": "worksheet.json", "sha256": .string(Digest.zero.hex)]] }, "plain name"),
    ]

    @Test(arguments: faults)
    func `what is wrong with it is named`(value: Value, word: String) throws {
        let error = #expect(throws: InputError.self) { try WorksheetManifest(value, file: "worksheet.json") }
        #expect(error?.code == "package.manifest")
        #expect(error?.reasons.contains { $0.en.contains(word) } == true, "\(error?.reasons.map(\.en) ?? [])")
    }

    @Test(arguments: [
        ("retro.lua", true), ("indicators/mood.lua", true), ("a/b/c/d", true), ("a/b/c/d/e", false), ("", false),
        ("..", false), ("a/../b", false), ("/etc/passwd", false), (".hidden", false), ("a//b", false), ("a/", false),
        ("a\\b", false), ("C:x", false), ("한글.lua", false), ("a b", false), ("a\n", false),
    ])
    func `paths lead nowhere else`(path: String, isPlain: Bool) throws {
        #expect(PackagePath.accepts(path) == isPlain)
        // `$` would also match before a line break at the end.
        let pattern = try Regex(PackagePath.pattern)
        #expect((try pattern.wholeMatch(in: path) != nil) == isPlain)
    }
}
