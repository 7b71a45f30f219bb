import Statecharts
import Testing
import Values

/// Finding the letters of a piece of Lua in the file that holds it.
@Suite struct SourceTextTests {
    private func find(
        _ letters: String, of text: String, _ spelling: LuaPiece.Spelling, at line: Int, _ column: Int, in file: String
    ) throws -> SourcePlace {
        let piece = LuaPiece(
            text: text, role: .condition, spelling: spelling, place: SourcePlace(file: "f", line: line, column: column),
            path: "")
        let range = try #require(text.firstRange(of: letters))
        return SourceText(file, file: "f").place(of: text[..<range.lowerBound].utf8.count, in: piece)
    }

    @Test(arguments: [
        ("a: x == 여기", "x == 여기", LuaPiece.Spelling.plain, 1, 4, 1, 9),
        ("a: 'it''s 여기'", "it's 여기", .singleQuoted, 1, 4, 1, 11),
        ("a: \"\\\"q\\\" .. 여기\"", "\"q\" .. 여기", .doubleQuoted, 1, 4, 1, 14),
        ("a: |\n    one\n      여기\n", "one\n  여기\n", .block, 1, 4, 3, 7),
        ("a: x and\n     여기", "x and 여기", .plain, 1, 4, 2, 6),
        ("<a b='x &lt; 1 &amp; 여기'/>", "x < 1 & 여기", .markup, 1, 7, 1, 22),
        ("<s>\n  <!-- no 여기 -->one()\n  <![CDATA[여기()]]></s>", "one()\n  여기()", .markup, 1, 4, 3, 12),
    ])
    func spellings(
        file: String, text: String, spelling: LuaPiece.Spelling, line: Int, column: Int, atLine: Int, atColumn: Int
    ) throws {
        let place = try find("여기", of: text, spelling, at: line, column, in: file)
        #expect((place.line, place.column) == (atLine, atColumn))
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(place.excerpt == String(lines[atLine - 1]))
        #expect(Array(lines[atLine - 1])[(atColumn - 1)...].starts(with: "여기"))
    }

    @Test func theEndIsAfterTheLastLetter() {
        let piece = LuaPiece(
            text: "x ==", role: .condition, spelling: .plain, place: SourcePlace(file: "f", line: 1, column: 4),
            path: "")
        let place = SourceText("a: x ==\nb: 1", file: "f").place(of: 4, in: piece)
        #expect(place.column == 8)
    }

    @Test func aFileOfItsOwnIsCountedFromItsBeginning() {
        let piece = LuaPiece(
            text: "one()\n  two(", role: .script, spelling: .markup, place: SourcePlace(file: "s.lua"), path: "")
        let place = SourceText("<x/>", file: "f").place(of: 10, in: piece)
        #expect(place.label == "s.lua:2:5")
        #expect(place.excerpt == "  two(")
    }
}
