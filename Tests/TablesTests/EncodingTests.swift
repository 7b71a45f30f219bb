import Tables
import Testing
import Values

/// Golden bytes and digests are of Python's codecs (3.13), which know nothing of this code.
@Suite struct EncodingTests {
    @Test func everyCharacterOfCP949() {
        var text: [UInt8] = []
        var count = 0
        for first in UInt8(0x81)...0xFE {
            for second in UInt8(0x41)...0xFE {
                let found = FileText([first, second], encoding: .cp949).utf8
                if found.first == 0xFF { continue }
                text += found
                count += 1
            }
        }
        #expect(count == 17_048)
        #expect(Digest(of: text).hex == "f49bf642f090c1ce9815815ce783022b6deebb12346af361db70c72d9d7bb59d")
    }

    @Test func sheetsOfExcelInKoreanAreRecognised() throws {
        let bytes = try Self.bytes("c0ccb8a72cbab0b8ed0a8c63b9e6b0a2c7cf2cbc84bdc30ae4c5eaae2ca2dfb0a1b6f70a")
        let text = FileText(bytes)
        #expect(text.encoding == .cp949)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "이름,별명\n똠방각하,펲시\n樂園,㈜가람\n")
        #expect(CSVReader.read(bytes).rows == [["이름", "별명"], ["똠방각하", "펲시"], ["樂園", "㈜가람"]])
    }

    @Test(arguments: [false, true]) func utf16WithoutAMark(bigEndian: Bool) {
        let text = "시각\t이름\n2020-07-09\t가람 👋\n"
        let bytes = text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let found = FileText(bytes)
        #expect(found.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(String(decoding: found.utf8, as: UTF8.self) == text)
    }

    /// One broken byte makes no other encoding of a file, and it is reported where it stands.
    @Test func aBrokenByteIsReportedInItsLine() throws {
        let unicode = Array("이름,수\n가람,1\n".utf8) + [0xFF] + Array(",2\n나래,3\n".utf8)
        #expect(FileText(unicode).encoding == .utf8)
        #expect(CSVReader.read(unicode).problems.map(\.line) == [3])
        let korean = try Self.bytes("c0ccb8a72cbcf60ab0a1b6f72c310a") + [0x80] + Self.bytes("2c320ab3aab7a12c330a")
        #expect(FileText(korean).encoding == .cp949)
        let contents = CSVReader.read(korean)
        #expect(contents.problems.map(\.reason) == [.notUTF8] && contents.problems.map(\.line) == [3])
        #expect(contents.rows.last == ["나래", "3"])
    }

    @Test func aFirstHalfAtTheEndOfALineDoesNotSwallowTheLine() throws {
        let bytes = try Self.bytes("b0a1b60ab3aab7a10a")
        #expect(CSVReader.read(FileText(bytes, encoding: .cp949).utf8).rows.count == 2)
    }

    static func bytes(_ hex: String) throws -> [UInt8] {
        let digits = Array(hex)
        return try stride(from: 0, to: digits.count, by: 2).map {
            try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
        }
    }
}
