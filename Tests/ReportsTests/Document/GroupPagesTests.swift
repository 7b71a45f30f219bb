import CommonMark
import ProgramModel
import Testing
import Values

@testable import Reports

/// What the group writes itself stands in the report in the report's own look, and never in the place of evidence.
@Suite struct GroupPagesTests {
    private let program = SampleSeason.program(.finished, .ko)

    private func report(_ pages: [MarkdownPage]) -> (html: String, markdown: String) {
        var materials = SampleSeason.materials(.ko)
        materials.pages = pages
        return (SeasonReport.html(program, materials), SeasonReport.markdown(program, materials))
    }

    private func page(_ name: String, after: String? = nil, _ text: String) throws -> MarkdownPage {
        MarkdownPage(name: name, after: after, blocks: try Markdown.read(text))
    }

    @Test func `a page named like a section opens it and takes nothing out of it but its opening`() throws {
        let plain = report([])
        let opening = "주기마다 회의에서 가설을 세워 시험을 기획하고"
        #expect(plain.html.contains(opening))
        let own = report([try page("method", "# 우리의 방법\n\n우리는 *이렇게* 했습니다.")])
        for text in [own.html, own.markdown] {
            #expect(!text.contains(opening))
            #expect(text.contains("우리의 방법") && text.contains("모임이 직접 쓴 글입니다"))
            // The rules of judging and the tables are no opening.
            #expect(text.contains("뉴컴"))
        }
        #expect(own.html.contains("<p>우리는 <em>이렇게</em> 했습니다.</p>"))
        #expect(own.markdown.contains("우리는 *이렇게* 했습니다."))
    }

    @Test(arguments: ["limits", "summary", "cycle-1", "key-indicators", "attendance", "appendix"])
    func `a page leaves every table, card, figure and limit where it is`(section: String) throws {
        let plain = try #require(PageTree(report([]).html))
        let own = try #require(PageTree(report([try page(section, "모두 잘 되었습니다.")]).html))
        for tag in ["table", "article", "figure", "dl", "blockquote"] {
            #expect(own.all(tag).map(\.text) == plain.all(tag).map(\.text), "\(tag)")
        }
        #expect(own.all("li").count == plain.all("li").count)
    }

    @Test func `other pages are sections of their own, in the order of their names`() throws {
        let own = report([
            try page("a", after: "method", "# 하나"), try page("b", after: "method", "# 둘"), try page("c", "# 셋"),
        ])
        let titles = try #require(PageTree(own.html)).all("h2").map(\.text)
        let method = try #require(titles.firstIndex(of: "2. 방법"))
        #expect(titles[method + 1] == "3. 하나" && titles[method + 2] == "4. 둘")
        let limits = try #require(titles.firstIndex { $0.hasSuffix("한계") })
        #expect(titles[limits - 1].hasSuffix("셋"))
        #expect(own.html.contains(##"href="#page-a""##))
    }

    @Test func `everything that Markdown has finds its place`() throws {
        let text = """
            # 제목

            ## 둘째

            #### 넷째

            1. 하나
               - 안
            2. 둘

            > 인용 **굵게**

            | 가 | 나 |
            | -- | --: |
            | 1\\|2 | `3` |

            ---

            ```
            a < b
            ```
            """
        let own = report([try page("x", text)])
        let tree = try #require(PageTree(own.html))
        #expect(tree.all("h3").contains { $0.text == "둘째" } && tree.all("h4").contains { $0.text == "넷째" })
        #expect(tree.all("ol").contains { $0.text.contains("하나") && $0.text.contains("안") })
        #expect(tree.all("td").contains { $0.text == "3" } && tree.all("th").contains { $0.text == "1|2" })
        #expect(tree.all("hr").count == 1)
        #expect(tree.all("code").contains { $0.text == "a < b\n" })
        // What comes out as Markdown is read as what went in.
        let again = try Markdown.read(own.markdown)
        #expect(again.contains(.rule) && again.contains(.heading([.text("둘째")], level: 3)))
    }

    @Test func `nothing in a page runs or leads astray`() throws {
        let text = """
            <script>alert(1)</script>

            앞 <img src=x onerror=alert(1)> [누르기](javascript:alert(1)) [자료](data:text/html,x) [집](https://example.org)
            """
        let own = report([try page("x", text)])
        let tree = try #require(PageTree(own.html))
        #expect(tree.all("script").isEmpty && tree.all("img").isEmpty)
        let targets = tree.all("a").compactMap { $0.attributes["href"] }.filter { !$0.hasPrefix("#") }
        #expect(targets == ["https://example.org"])
        #expect(own.html.contains("누르기 (javascript:alert(1))"))
    }

    @Test func `a picture is carried along, with its words`() throws {
        var own = try page("x", "![책방 \"입구\"](door.png)")
        own.pictures["door.png"] = MarkdownPicture(kind: .png, bytes: [0x89, 0x50, 0x4E, 0x47])
        let report = report([own])
        let image = try #require(PageTree(report.html)?.all("img").first)
        #expect(image.attributes["src"] == "data:image/png;base64,iVBORw==")
        #expect(image.attributes["alt"] == "책방 \"입구\"")
        #expect(report.markdown.contains("![책방 \"입구\"](door.png)"))
    }

    @Test func `a page begins with the words that it takes the place of`() throws {
        let materials = SampleSeason.materials(.ko)
        let text = SeasonReport.pageBeginning("method", program, materials)
        #expect(text.hasPrefix("# 방법\n\n주기마다 회의에서"))
        let own = report([try page("method", text)])
        let plain = report([])
        // Taken in unchanged, it says what was said before.
        let note = "모임이 직접 쓴 글입니다(report/method.md)."
        let paragraphs = try #require(PageTree(own.html)).all("p").map(\.text).filter { $0 != note }
        #expect(paragraphs == (try #require(PageTree(plain.html))).all("p").map(\.text))
        #expect(SeasonReport.pageBeginning("새 장", program, materials).contains("after: key-indicators"))
    }

    @Test func `every section has a name of its own, and pages cannot clash`() throws {
        var materials = SampleSeason.materials(.ko)
        materials.pages = [try page("가나 다", "글"), try page("dues", "글")]
        let sections = SeasonReport.sections(program, materials)
        #expect(Set(sections.map(\.id)).count == sections.count)
        #expect(sections.first { $0.id == "dues" }?.page == "dues")
        #expect(sections.first { $0.isFree }?.title.ko == "가나 다")
    }
}
