import ProgramModel
import Shipped
import Testing
import Values

/// The schema of a published worksheet and its reader judge alike.
@Suite struct ManifestSchemaTests {
    private static let sound: Value = [
        "format": "moim.worksheet", "format_version": 1, "id": "retro", "title": ["ko": "돌아보기", "en": "Looking back"],
        "program": ["id": "circle", "title": ["ko": "책모임", "en": "Circle"]],
        "script": .string(Digest(of: "s").hex), "version": 2, "license": "CC-BY-4.0", "published": "2020-07-06",
        "phase": "feedback", "scope": "group", "lineage": [],
        "indicators": [["id": "meeting_size", "included": false]],
        "moim": "0.1.0", "files": [["path": "retro.lua", "sha256": .string(Digest(of: "s").hex)]],
    ]

    private static func changed(_ key: String, _ value: Value?) -> Value {
        var object = sound.object ?? [:]
        object[key] = value
        return .object(object)
    }

    private static let documents: [String: (document: Value, isSound: Bool)] = [
        "sound": (sound, true), "not used yet": (changed("version", .null), true),
        "another format": (changed("format", "x"), false), "a newer format": (changed("format_version", 2), false),
        "no title": (changed("title", nil), false), "a bad id": (changed("id", "../x"), false),
        "version 0": (changed("version", 0), false), "no licence": (changed("license", "as you like"), false),
        "no day": (changed("published", "yesterday"), false), "no phase": (changed("phase", "lunch"), false),
        "a path out": (changed("files", [["path": "../x", "sha256": .string(Digest(of: "s").hex)]]), false),
        "a lineage of nothing": (changed("lineage", [[:]]), false),
        "a half indicator": (changed("indicators", [["id": "x"]]), false),
    ]

    @Test func `reader and schema judge alike`() throws {
        let schema = try JSONReader.read(try #require(ShippedTexts.schema("worksheet-package")))
        let verdicts = try SchemaJudge.verdicts(schema: schema, documents: Self.documents.mapValues(\.document))
        for (name, (document, isSound)) in Self.documents.sorted(by: { $0.key < $1.key }) {
            #expect(verdicts[name] == isSound, "the schema judges: \(name)")
            #expect(
                ((try? WorksheetManifest(document, file: "worksheet.json")) != nil) == isSound,
                "the reader judges: \(name)")
        }
        #expect(schema["$defs"]?["id"]?["pattern"] == .string(IdentifierRule.pattern))
        #expect(schema["$defs"]?["license"]?["pattern"] == .string(LicenseRule.pattern))
        let files = schema["properties"]?["files"]?["items"]?["properties"]
        #expect(files?["path"]?["pattern"] == .string(PackagePath.pattern))
    }
}
