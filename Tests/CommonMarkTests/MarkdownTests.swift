import CommonMark
import Testing
import Values

@Suite struct MarkdownTests {
    /// Whatever was meant as text is read as text, and every mark as itself.
    @Test(arguments: 0..<400 as Range<UInt64>)
    func `what is written reads back`(seed: UInt64) throws {
        var random = RandomMarkdown(seed: seed)
        let document = random.document()
        let text = Markdown.write(document)
        let (read, meant) = (Skeleton.of(try Markdown.read(text)), Skeleton.of(document))
        let wrong = zip(read, meant).first { $0 != $1 }
        #expect(wrong == nil && read.count == meant.count, "seed \(seed)\n\(wrong?.0 ?? "")\n\(wrong?.1 ?? "")")
    }

    @Test(arguments: [
        ("# a", ##"\# a"##), ("1. a", #"1\. a"#), ("51.3%", "51.3%"), ("- a", #"\- a"#), ("a|b", #"a\|b"#),
        ("[x](y)", #"\[x\](y)"#), ("<b>&amp;", #"\<b\>\&amp;"#), ("a\nb", "a b"), ("*a_b*", #"\*a\_b\*"#),
        ("3)", #"3\)"#), ("    x", "x"), ("$5 @m", #"\$5 \@m"#), ("a\0b", "ab"),
    ])
    func `typed signs stay signs`(typed: String, written: String) {
        #expect(Markdown.write([.paragraph([.text(typed)])]) == written + "\n")
    }

    @Test(arguments: [("a`b", "``a`b``"), ("`", "`` ` ``"), ("ab", "`ab`")])
    func `code keeps its ticks`(typed: String, written: String) {
        #expect(Markdown.write([.paragraph([.code(typed)])]) == written + "\n")
    }

    @Test func `a bar in a cell does not end it, and a break in it is a mark`() throws {
        let table = MarkdownTable(
            columns: [.natural, .right], header: [[.text("이름")], [.text("수")]],
            rows: [[[.text("a|b"), .lineBreak, .text("c")], [.code("p|q")]]])
        let text = Markdown.write([.table(table)])
        #expect(text == "| 이름 | 수 |\n| --- | --: |\n| a\\|b<br>c | `p\\|q` |\n")
        #expect(try Markdown.read(text) == [.table(table)])
    }

    /// CommonMark closes no mark between a sign and a letter, which is where Korean particles stand.
    @Test(arguments: [
        ("75%", "**75**%이다\n"), ("(약) 75", "결과는(**약) 75**이다\n"), ("“끝”", "**“끝**”이다\n"), ("!?", "\\!?이다\n"),
        (" 사이 ", "**사이** 이다\n"),
    ])
    func `marks are loosened beside particles`(strong: String, written: String) throws {
        let before = strong.hasPrefix("(") ? "결과는" : ""
        let words: [MarkdownInline] = [.text(before), .strong([.text(strong)]), .text("이다")]
        let text = Markdown.write([.paragraph(words)])
        #expect(text == written)
        guard case .paragraph(let read) = try Markdown.read(text).first else { return #expect(Bool(false)) }
        #expect(read.plain == (words.plain.drop { $0 == " " }))
    }

    @Test func `html is read as something to show, and written as text`() throws {
        let read = try Markdown.read("<script>alert(1)</script>\n\n앞 <b>뒤\n")
        #expect(read == [.html("<script>alert(1)</script>\n"), .paragraph([.text("앞 "), .html("<b>"), .text("뒤")])])
        let again = try Markdown.read(Markdown.write(read))
        #expect(again == [.paragraph([.text("<script>alert(1)</script>")]), .paragraph([.text("앞 <b>뒤")])])
    }

    @Test(arguments: [">", "- ", "*a **b "])
    func `nesting without end is refused`(sign: String) {
        let text = String(repeating: sign, count: 5_000) + "x" + String(repeating: "** c*", count: 5_000)
        if sign.hasPrefix("*") {
            _ = try? Markdown.read(text)
        } else {
            #expect(throws: Markdown.TooDeep.self) { try Markdown.read(text) }
        }
    }
}
