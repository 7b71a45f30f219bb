import ProgramModel
import Statecharts
import Testing
import Values

@testable import Reports

@Suite struct ReportContentTests {
    private let program = SampleSeason.program(.finished, .ko)
    private let materials = SampleSeason.materials(.ko)

    private func page() throws -> PageTree {
        try #require(PageTree(SeasonReport.html(program, materials)))
    }

    @Test func whatPeopleTypedIsShownAsTheyTypedIt() throws {
        let page = try page()
        let quotes = page.all("blockquote").map(\.text).joined()
        #expect(quotes.contains("<script>alert(1)</script>"))
        #expect(quotes.contains("\"><img src=x onerror=alert(2)>"))
        #expect(quotes.contains("<\u{301}b>"))
        #expect(page.all("pre").map(\.text).contains(SampleSeason.script))
        #expect(page.all("p").contains { $0.text.contains("{{title}}") })
        #expect(page.all("dd").contains { $0.text.contains("이<b>바다</b> \"&'") })
    }

    @Test(arguments: Language.allCases) func theMethodShowsTheCycleWithWordsBesideThePicture(language: Language) throws {
        let program = SampleSeason.program(.finished, language)
        let materials = SampleSeason.materials(language)
        let page = try #require(PageTree(SeasonReport.html(program, materials)))
        let first = try #require(page.all("figure").first)
        let title = program.cycle.title?[language] ?? program.cycle.id.rawValue
        #expect(first.text.contains(title))
        #expect(first.text.contains(CycleDiagram(program.cycle, language: language).description[language]))
        #expect(SeasonReport.markdown(program, materials).contains("plan → feedback: skip"))
    }

    @Test func controlCharactersNeverReachThePage() throws {
        var program = program
        program.submissions[0].answers["community"] = .string("a\u{0}b\u{1B}[31mc\u{202E}d\u{FFFE}e\u{200D}<\u{FE0F}i>")
        let page = try #require(PageTree(SeasonReport.html(program, materials)))
        #expect(page.all("blockquote").contains { $0.text.contains("ab[31mcde\u{200D}<\u{FE0F}i>") })
        #expect(page.all("i").isEmpty)
    }

    @Test func summaryCountsVerdictsAndCallsNothingAKeySuccessIndicator() throws {
        let value = SeasonReport.value(program, materials)
        let summary = try #require(value["summary"])
        #expect(summary["hypotheses"] == 6)
        #expect(summary["supported"] == 1)
        #expect(summary["refuted"] == 1)
        #expect(summary["inconclusive"] == 2)
        #expect(summary["candidates"] == ["next_meeting_return"])
        let page = try page()
        let kpis = page.all("p").filter { $0.classes.contains("kpi") }.map(\.text)
        #expect(kpis == ["6 가설", "1 지지", "1 기각", "2 판단 불가", "2 아직 판정 전"])
        let callouts = page.all("div").filter { $0.classes.contains("callout") }.map(\.text).joined()
        #expect(callouts.contains("가설이 지지된 핵심성공지표 후보: 다음 회의 재참여율"))
        #expect(callouts.contains("아직 핵심성공지표라고 부르지 않습니다"))
    }

    @Test(arguments: SampleSeason.Stage.allCases.filter { $0.rawValue < SampleSeason.Stage.judged.rawValue })
    func withoutASupportedVerdictThereIsNoCandidate(_ stage: SampleSeason.Stage) throws {
        let html = SeasonReport.html(SampleSeason.program(stage, .en), SampleSeason.materials(.en))
        #expect(html.contains("No indicator can be called a key success indicator yet."))
    }

    @Test func eachHypothesisHasACardWithItsVerdict() throws {
        let cards = try page().all("article")
        #expect(cards.compactMap { $0.attributes["id"] } == (1...6).map { "hypothesis-h\($0)" })
        let tones = cards.map { $0.classes.dropFirst().first }
        #expect(tones == ["supported", "refuted", "inconclusive", "inconclusive", nil, nil])
        for (card, hypothesis) in zip(cards, program.hypotheses) {
            for reason in hypothesis.judgement?.reasons ?? [] { #expect(card.text.contains(reason[.ko])) }
            if let settle = hypothesis.judgement?.settle { #expect(card.text.contains(settle[.ko])) }
            if let seal = hypothesis.seal {
                #expect(card.text.contains(seal.digest.short))
                #expect(card.text.contains(seal.formula.short))
            }
            if let decision = hypothesis.decision { #expect(card.text.contains(decision.choice.title[.ko])) }
        }
        #expect(cards[0].text.contains("스물 가운데 열여덟이 다시 왔다"))
        #expect(cards[0].text.contains("연락처를 모르는 사람이 둘"))
        #expect(cards[1].text.contains("기록이 없습니다"))
        #expect(cards[5].text.contains("아직 봉인하지 않은 초안입니다"))
    }

    @Test func aBrokenSealIsSaid() throws {
        var program = program
        program.hypotheses[0].seal?.draft.target = 0.5
        let page = try #require(PageTree(SeasonReport.html(program, materials)))
        #expect(page.all("article")[0].text.contains("봉인이 온전하지 않습니다"))
        #expect(
            LimitsSection(scope: ReportScope(program, materials)).limits.contains { $0.en == "The seal is broken: h1." }
        )
        #expect(SeasonReport.value(program, materials)["hypotheses"]?.array?[0]["sealIsIntact"] == false)
    }

    @Test func peopleWhoWereNotAdmittedAreNotQuoted() {
        for text in [SeasonReport.html(program, materials), SeasonReport.markdown(program, materials)] {
            #expect(!text.contains("이 글은 보고서에 실리면 안 됩니다"))
            #expect(!text.contains("m05"))
            #expect(!text.contains("g1"))
        }
        let value = CanonicalJSON.text(SeasonReport.value(program, materials))
        #expect(!value.contains("이 글은 보고서에 실리면 안 됩니다"))
        #expect(!value.contains("\"g1\""))
    }

    @Test func onlyThoseWhoAgreedAreNamedAndDuesNameNobody() throws {
        let value = SeasonReport.value(program, materials)
        #expect(value["authors"] == ["m03", "m04", "김하늘", "이<b>바다</b> \"&'"])
        let dues = CanonicalJSON.text(value["dues"] ?? .null)
        // With all but one named, an id would be as good as a name.
        #expect(!dues.contains("m0") && !dues.contains("김하늘"))
        let page = try page()
        let index = try #require(page.elements.firstIndex { $0.attributes["id"] == "dues" })
        #expect(!page.elements[index].text.contains("m0") && !page.elements[index].text.contains("김하늘"))
        var materials = materials
        materials.names = [:]
        #expect(CanonicalJSON.text(SeasonReport.value(program, materials)["dues"] ?? .null).contains("m01"))
    }

    @Test func namesThatTwoShareCarryTheirIDs() {
        var materials = materials
        materials.names = ["m01": "민지", "m02": "민지", "m03": " "]
        let scope = ReportScope(program, materials)
        #expect(scope.name("m01") == "민지 (m01)")
        #expect(scope.name("m03") == "m03")
    }

    @Test func attendanceCountsMembersAndGuests() throws {
        let page = try page()
        let index = try #require(page.elements.firstIndex { $0.attributes["id"] == "attendance" })
        let signs = page.elements.filter { $0.classes.contains("sign") }
        #expect(Set(signs.compactMap { $0.attributes["aria-label"] }) == ["출석", "지각", "사유 결석", "결석"])
        #expect(page.elements[index].text.contains("손님1200104"))
        let meetings = try #require(SeasonReport.value(program, materials)["meetings"]?.array)
        #expect(meetings.compactMap { $0["guests"] } == [1, 2, 0, 0, 1, nil, 0])
        #expect(meetings.map { $0["status"]?.string } == ["held", "held", "held", "held", "held", "missed", "held"])
    }

    @Test func limitsAreSaid() {
        let limits = LimitsSection(scope: ReportScope(program, SampleSeason.materials(.en))).limits.map(\.en).joined(
            separator: "\n")
        #expect(limits.contains("4 hypotheses were judged, and those judged in the same feedback were corrected"))
        #expect(limits.contains("The season tested 3 hypotheses for a change."))
        #expect(limits.contains("Sealed but not judged: h5."))
        #expect(limits.contains("Drafts that were never sealed: h6."))
        #expect(limits.contains("whether the plan was carried out: h2, h5."))
        #expect(limits.contains("No baseline, so no change can be shown: h4."))
        #expect(limits.contains("changed after the sealing (the sealed one judges): h3."))
        #expect(limits.contains("7 of 1,211 rows"))
        #expect(limits.contains("Meetings that were not held: 3B (14 Sep)."))
        #expect(limits.contains("Missing readings: 1 of 25 ("))
        #expect(!limits.contains("The season is not over"))
    }

    @Test func theHeadOfTheJournalCanBeVerified() throws {
        let page = try page()
        let digest = materials.head.digest.hex
        #expect(page.all("pre").contains { $0.text == "moim verify --head \(digest)" })
        #expect(page.all("footer").contains { $0.text.contains(digest) && $0.text.contains("412") })
        let formulas = try #require(SeasonReport.value(program, materials)["formulas"]?.array)
        #expect(
            formulas.compactMap { $0["digest"]?.string }
                == [
                    SampleSeason.sizeFormula, SampleSeason.returnFormula, SampleSeason.oldFormula,
                    SampleSeason.replyFormula,
                ].map(\.hex))
        #expect(formulas.map { $0["lua"]?.string == nil } == [false, false, true, true])
    }

    @Test func markdownShowsTypedTextAsText() {
        let text = SeasonReport.markdown(program, materials)
        #expect(!text.contains("<script>alert(1)"))
        #expect(text.contains(#"\<script\>alert(1)\</script\>"#))
        #expect(!text.contains("<svg"))
        #expect(text.contains("``` text\n" + SampleSeason.script + "\n```"))
    }

    @Test func amountsHaveTheirMinorDigits() {
        #expect(MoneyText.text(20_000, .KRW, .ko) == "20,000원")
        #expect(MoneyText.text(20_000, .KRW, .en) == "20,000 KRW")
        #expect(MoneyText.text(-123_405, .USD, .ko) == "-1,234.05 USD")
        #expect(MoneyText.text(7, .EUR, .en) == "0.07 EUR")
    }
}
