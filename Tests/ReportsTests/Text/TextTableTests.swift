@testable import Reports
import Testing
import Values

struct TextTableTests {
    private let table = TextTable(
        columns: [.init("이름"), .init("지표"), .init("측정값", alignment: .right)],
        rows: [["m1", "다음 회의 재참여율", "62.5%"], ["커뮤니티", "late", "3/8"], ["짧은 줄"]])

    @Test func koreanAndLatinStandInLine() {
        #expect(
            table.text() == """
                이름      지표                측정값
                ────────  ──────────────────  ──────
                m1        다음 회의 재참여율   62.5%
                커뮤니티  late                   3/8
                짧은 줄

                """)
    }

    @Test func aNarrowTerminalWrapsTheWidestColumn() {
        #expect(
            table.text(width: 30) == """
                이름      지표          측정값
                ────────  ────────────  ──────
                m1        다음 회의      62.5%
                          재참여율
                커뮤니티  late             3/8
                짧은 줄

                """)
    }

    @Test func truncates() {
        var table = table
        table.columns[1].overflow = .truncate
        #expect(table.text(width: 30).contains("m1        다음 회의…     62.5%\n"))
    }

    @Test func aVeryNarrowTerminalGetsRecords() {
        #expect(
            table.text(width: 16) == """
                이름: m1
                지표: 다음
                  회의 재참여율
                측정값: 62.5%

                이름: 커뮤니티
                지표: late
                측정값: 3/8

                이름: 짧은 줄

                """)
    }

    @Test func aCellCannotCommandTheTerminal() {
        let text = TextTable(columns: [.init("a\u{1B}[2J")], rows: [["b\u{1B}]0;x\u{7}\tc\nd"]]).text()
        #expect(text == "a[2J\n──────\nb]0;x c\nd\n".replacing("──────", with: "───────"))
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func everyLineFits(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let columns = (0..<Int.random(in: 1...5, using: &random)).map { index in
            TextTable.Column(
                random.text(words: 1), alignment: index > 0 && random.pick([true, false]) ? .right : .left,
                overflow: random.pick([.wrap, .truncate]))
        }
        let rows = (0..<5).map { _ in
            columns.map { column in
                column.alignment == .right ? "1,234" : random.text(words: Int.random(in: 0...8, using: &random))
            }
        }
        let width = Int.random(in: 24...100, using: &random)
        for line in TextTable(columns: columns, rows: rows).text(width: width).split(separator: "\n") {
            #expect(DisplayWidth.of(line) <= width, "seed \(seed): \(line)")
            #expect(line.last != " ", "seed \(seed)")
        }
    }

    /// Ids are copied from the screen: the other columns make room for them.
    @Test func whatMustStayWholeIsNotBroken() {
        let table = TextTable(
            columns: [.init("id", isWhole: true), .init("지표")],
            rows: [["next_meeting_return", "다음 회의에도 온 사람의 비율"]])
        let text = table.text(width: 34)
        #expect(text.contains("\nnext_meeting_return  "))
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 34 })
    }
}
