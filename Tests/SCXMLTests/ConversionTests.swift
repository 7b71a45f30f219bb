import Definitions
import SCXML
import Shipped
import Statecharts
import Testing
import Values

/// From a cycle file to SCXML and back.
@Suite struct ConversionTests {
    @Test func whatShipsGoesThereAndBack() throws {
        for name in ShippedTexts.cycles {
            let chart = try CycleFile.read(try #require(ShippedTexts.cycle(name)), file: name).withoutPlaces()
            let markup = try SCXMLWriter.write(chart)
            let again = try SCXMLReader.read(markup, file: "a.scxml").withoutPlaces()
            #expect(again == chart)
            let text = try CycleWriter.write(again)
            #expect(try CycleFile.read(text, file: "a.yaml").withoutPlaces() == chart)
        }
    }

    /// Everything that SCXML can say and a cycle file can too, in one chart.
    static let rich = """
        moim: 1
        id: rich
        title: { ko: 모두, en: everything }
        initial: p
        binding: late
        data: { n: 0, list: [1, { a: b }], made: { lua: n + 1 }, none: null, text: "yes" }
        script: |-
          n = 1
          if n > 0 then
            n = 2
          end
        conditions:
          c: { title: { ko: 조건, en: condition }, lua: n > 1, remedy: fix it }
          d: { title: state, in: r1 }
        states:
          p:
            kind: parallel
            invoke:
              - id: kid
                type: scxml
                src: kid.scxml
                with: { x: 1, y: { lua: n } }
                forward: true
                finalize:
                  - { assign: n, to: { lua: _event.data.x } }
              - { id-at: none, src: { lua: "'b' .. '.scxml'" }, data: { lua: list } }
            states:
              r:
                initial: { to: r1, then: [{ raise: inner }] }
                data: { own: 3 }
                ways:
                  - { on: a, to: r1, when: { lua: n == 1 } }
                  - { on: b c.*, to: r2, conditions: [c, d], title: 길 }
                  - { on: a, to: r2, kind: internal, when: { in: r1 } }
                  - { to: done, when: false }
                states:
                  h: { kind: history, always: r1 }
                  dh: { kind: deep-history, always: { to: r2, then: [{ log: back }] } }
                  r1:
                    entry:
                      - [{ raise: one }, { send: e, to: "#_internal" }]
                      - - { send: { lua: "'x'" }, after: { lua: "'1s'" }, id-at: none, with: { a: 1, b: { lua: n } } }
                        - { send: later, after: 14d, id: t, data: { q: [1] } }
                        - { send: other, to: { lua: text }, type: scxml }
                    exit:
                      - { cancel: t }
                      - { cancel: { lua: none } }
                      - { log: { lua: n }, label: here }
                      - { do: seal }
                  r2:
                    entry:
                      - { if: { lua: n == 1 }, then: [{ raise: x }], elif: [{ if: true, then: [] }], else: [{ raise: y }] }
                      - { each: { lua: list }, as: v, index: i, then: [{ lua: n = n + 1 }] }
              q:
                tags: [one, two]
                phase: plan
          done:
            kind: final
            done: { with: { answer: { lua: n } } }
        """

    @Test func everythingGoesThereAndBack() throws {
        let chart = try CycleFile.read(Self.rich, file: "rich.yaml").withoutPlaces()
        let text = try CycleWriter.write(chart)
        #expect(try CycleFile.read(text, file: "a.yaml").withoutPlaces() == chart)
        let markup = try SCXMLWriter.write(chart)
        let again = try SCXMLReader.read(markup, file: "a.scxml").withoutPlaces()
        // Literal lists and delays have two spellings, of which the second is stable.
        let second = try CycleWriter.write(again)
        let third = try CycleFile.read(second, file: "b.yaml").withoutPlaces()
        #expect(try SCXMLWriter.write(third) == markup)
        #expect(try CycleWriter.write(SCXMLReader.read(SCXMLWriter.write(third), file: "b.scxml")) == second)
        #expect(ChartChecker.problems(in: third).map(\.code) == ChartChecker.problems(in: chart).map(\.code))
    }

    @Test func aChartInsideAChartKeepsItsMeaning() throws {
        let text = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:m="urn:moim:chart" version="1.0" datamodel="lua" name="outer">
              <state id="s"><invoke id="k"><content><scxml version="1.0" name="in"><state id="a" m:phase="plan"/></scxml></content></invoke></state>
            </scxml>
            """
        let chart = try SCXMLReader.read(text, file: "o.scxml").withoutPlaces()
        let inner = try #require(chart.states[0].invokes[0].payload.content?.literal)
        #expect(try SCXMLReader.read(inner, file: "i.scxml").states[0].phase == "plan")
        #expect(try SCXMLReader.read(SCXMLWriter.write(chart), file: "a.scxml").withoutPlaces() == chart)
        #expect(try CycleFile.read(CycleWriter.write(chart), file: "a.yaml").withoutPlaces() == chart)
    }
}
