import Foundation
import Testing
import Values

@Suite struct JSONTests {
    @Test(arguments: 0..<60 as Range<UInt64>) func valuesSurviveTheCanonicalForm(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let value = Self.random(depth: 4, using: &generator)
        let bytes = CanonicalJSON.bytes(value)
        #expect(try JSONReader.read(bytes) == value)
        #expect(CanonicalJSON.bytes(try JSONReader.read(bytes)) == bytes)
        #expect(try JSONReader.read(CanonicalJSON.pretty(value)) == value)
    }

    /// Foundation's reader is the judge of what is JSON.
    @Test(arguments: 0..<60 as Range<UInt64>) func foundationReadsTheCanonicalForm(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let value = Self.random(depth: 4, using: &generator)
        let data = Data(CanonicalJSON.bytes(.array([value])))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "01", "1.", ".5", "+1", "-", "1e", "\"\\x\"", "\"\\u12\"",
        "\"\u{1}\"",
        "\"abc", "tru", "nul", "[1 2]", "{\"a\":1,\"a\":2}", "1 2", "\"\\ud800\"", "1e999", "{1:2}",
    ])
    func malformedTextsAreRefused(text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(text) }
    }

    @Test func nestingIsBounded() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(deep) }
    }

    @Test func canonicalSpelling() throws {
        let value: Value = ["b": [1, 2.5, true, nil], "a": "가\n\"\\\u{1}", "c": 3.0]
        #expect(CanonicalJSON.text(value) == #"{"a":"가\n\"\\\u0001","b":[1,2.5,true,null],"c":3}"#)
    }

    @Test func escapesAreRead() throws {
        #expect(try JSONReader.read(#""\u00e9\uD55C\ud83d\ude00\/\t""#) == .string("é한😀/\t"))
    }

    static func random(depth: Int, using generator: inout SplitMix64) -> Value {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2: return .int(Int64.random(in: .min ... .max, using: &generator))
        case 3: return .number(Double.random(in: -1e9...1e9, using: &generator))
        case 4: return .number(Double(Int.random(in: -1000...1000, using: &generator)) / 8)
        case 5: return .string(text(using: &generator))
        case 6:
            return .array(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            var members: [String: Value] = [:]
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                members[text(using: &generator)] = random(depth: depth - 1, using: &generator)
            }
            return .object(members)
        }
    }

    private static func text(using generator: inout SplitMix64) -> String {
        let letters = Array("aZ9 \"\\/\n\t\u{0}\u{1F}가힣ᄀ😀é\u{7F}\u{2028}")
        return String(
            (0..<Int.random(in: 0...6, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
    }
}
