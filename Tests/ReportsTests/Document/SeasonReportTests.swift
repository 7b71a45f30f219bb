import ProgramModel
import Testing
import Values

@testable import Reports

/// Every page of every stage of a season, in both languages.
struct ReportCase: CustomStringConvertible, Sendable {
    var stage: SampleSeason.Stage
    var language: Language

    var description: String { "\(stage), \(language)" }

    static let all = SampleSeason.Stage.allCases.flatMap { stage in
        Language.allCases.map { ReportCase(stage: stage, language: $0) }
    }

    var program: Program { SampleSeason.program(stage, language) }
    var materials: ReportMaterials { SampleSeason.materials(language) }
    var html: String { SeasonReport.html(program, materials) }
}

@Suite struct SeasonReportTests {
    @Test(arguments: ReportCase.all)
    func pageIsWellFormedAndSelfContained(_ report: ReportCase) throws {
        let html = report.html
        let page = try #require(PageTree(html))
        #expect(page.all("script", "link", "img", "iframe", "object", "foreignObject").isEmpty)
        let attributes = page.elements.flatMap(\.attributes.keys)
        #expect(!attributes.contains { $0.hasPrefix("on") })
        let links = page.all("a").compactMap { $0.attributes["href"] }
        #expect(links.allSatisfy { $0.hasPrefix("#") })
        #expect(!html.contains("url("))
        #expect(!html.contains("@import"))
    }

    @Test(arguments: ReportCase.all)
    func everyLinkOfTheContentsLeadsToOneSection(_ report: ReportCase) throws {
        let page = try #require(PageTree(report.html))
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let targets = page.all("a").compactMap { $0.attributes["href"]?.dropFirst() }.map(String.init)
        let sections = page.all("section").compactMap { $0.attributes["id"] }.filter {
            !["abstract", "summary"].contains($0)
        }
        #expect(targets.filter(sections.contains) == sections)
        #expect(Set(targets).isSubset(of: ids))
    }

    @Test(arguments: ReportCase.all)
    func headingsMakeAnOutline(_ report: ReportCase) throws {
        let page = try #require(PageTree(report.html))
        let levels = page.all("h1", "h2", "h3", "h4", "h5", "h6").compactMap { $0.name.last?.wholeNumberValue }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }

    @Test(arguments: ReportCase.all)
    func everyChartSpeaksWithoutBeingSeen(_ report: ReportCase) throws {
        let page = try #require(PageTree(report.html))
        var charts = 0
        for (index, element) in page.elements.enumerated() where element.name == "svg" {
            charts += 1
            let children = page.children(of: index)
            let titles = children.filter { $0.name == "title" || $0.name == "desc" }
            #expect(titles.map(\.name) == ["title", "desc"])
            #expect(titles.filter { $0.text.allSatisfy(\.isWhitespace) }.map(\.name) == [])
            #expect(
                element.attributes["aria-labelledby"]
                    == titles.compactMap { $0.attributes["id"] }.joined(separator: " "))
        }
        #expect(charts >= 1)
        #expect(page.all("figcaption").count == charts)
    }

    @Test(arguments: ReportCase.all)
    func nothingIsLeftEmpty(_ report: ReportCase) throws {
        let page = try #require(PageTree(report.html))
        let words = page.all(
            "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "th", "td", "title", "desc", "figcaption", "summary", "code",
            "footer", "caption")
        let empty = words.filter { $0.text.allSatisfy(\.isWhitespace) }.map(\.name)
        #expect(empty == [])
        #expect(!SeasonReport.markdown(report.program, report.materials).contains("**: \n"))
    }

    @Test(arguments: SampleSeason.Stage.allCases)
    func englishReportHasNoKorean(_ stage: SampleSeason.Stage) {
        let report = ReportCase(stage: stage, language: .en)
        func hangul(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { line in
                line.unicodeScalars.contains { scalar in
                    [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3].contains { $0.contains(scalar.value) }
                }
            }
        }
        #expect(hangul(report.html) == [])
        #expect(hangul(SeasonReport.markdown(report.program, report.materials)) == [])
    }

    @Test(arguments: SampleSeason.Stage.allCases)
    func koreanReportHasKoreanHeadingsAndLabels(_ stage: SampleSeason.Stage) throws {
        let program = SampleSeason.program(stage, .ko)
        let page = try #require(PageTree(SeasonReport.html(program, SampleSeason.materials(.ko))))
        let frame = page.all("h2", "h3", "dt", "th").map(\.text).filter { text in
            !text.contains { $0.isNumber } && !text.contains("<") && text != "m03"
        }
        #expect(!frame.isEmpty)
        let foreign = frame.filter { text in !text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) } }
        #expect(foreign == [])
    }

    @Test(arguments: ReportCase.all)
    func sameFactsGiveSameBytes(_ report: ReportCase) {
        var names: [MemberID: String] = [:]
        for (id, name) in report.materials.names.sorted(by: { $0.key > $1.key }) { names[id] = name }
        var materials = report.materials
        materials.names = names
        let again = SampleSeason.program(report.stage, report.language)
        #expect(SeasonReport.html(again, materials) == report.html)
        #expect(SeasonReport.markdown(again, materials) == SeasonReport.markdown(report.program, report.materials))
        #expect(
            CanonicalJSON.text(SeasonReport.value(again, materials))
                == CanonicalJSON.text(SeasonReport.value(report.program, report.materials)))
    }
}
