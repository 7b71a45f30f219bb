import Definitions
import Shipped
import Testing
import Values

/// The schemas are for editors, the decoders for moim: they must judge alike.
@Suite struct SchemaTests {
    @Test(arguments: [
        ("program", "valid", true), ("program", "invalid", false), ("cycle", "valid", true),
        ("cycle", "invalid", false),
    ])
    func decoderAndSchemaJudgeAlike(kind: String, folder: String, valid: Bool) throws {
        let texts = try Documents.texts("\(kind)/\(folder)")
        #expect(texts.count >= 2)
        let schema = try JSONReader.read(try #require(ShippedTexts.schema(kind)))
        let documents = try texts.mapValues { try YAMLDocument($0, file: "x.yaml").value }
        let verdicts = try SchemaJudge.verdicts(schema: schema, documents: documents)
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            #expect(verdicts[name] == valid, "the schema judges \(kind)/\(folder)/\(name)")
            #expect(Self.accepts(kind, text, name) == valid, "the decoder judges \(kind)/\(folder)/\(name)")
        }
    }

    /// What a schema cannot say, the decoder still refuses.
    @Test func meaningIsTheDecodersAlone() throws {
        for (name, text) in try Documents.texts("program/invalid-by-meaning") {
            #expect(!Self.accepts("program", text, name), "\(name)")
        }
    }

    @Test func whatShipsIsValid() throws {
        for name in ShippedTexts.cycles {
            let text = try #require(ShippedTexts.cycle(name))
            #expect(Self.accepts("cycle", text, name))
            let schema = try JSONReader.read(try #require(ShippedTexts.schema("cycle")))
            let document = try YAMLDocument(text, file: name).value
            #expect(try SchemaJudge.verdicts(schema: schema, documents: [name: document]) == [name: true])
        }
    }

    private static func accepts(_ kind: String, _ text: String, _ name: String) -> Bool {
        do {
            if kind == "program" {
                _ = try ProgramFile.read(text, file: name)
            } else {
                _ = try CycleFile.read(text, file: name)
            }
            return true
        } catch {
            return false
        }
    }
}

extension SchemaTests {
    /// The patterns in the schemas are those of the decoders.
    @Test func patternsAreTheDecodersOwn() throws {
        for kind in ["program", "cycle"] {
            let schema = try JSONReader.read(try #require(ShippedTexts.schema(kind)))
            #expect(schema["$defs"]?["id"]?["pattern"] == .string(IdentifierRule.pattern))
        }
        #expect(try #require(ShippedTexts.schema("cycle")).contains(CanonicalJSON.text(.string(DurationRule.pattern))))
    }
}
