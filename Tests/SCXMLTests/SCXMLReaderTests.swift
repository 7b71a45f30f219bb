import SCXML
import Statecharts
import Testing
import Values

@Suite struct SCXMLReaderTests {
    private func scxml(_ body: String, _ attributes: String = "") -> String {
        "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" xmlns:moim=\"urn:moim:chart\" version=\"1.0\" \(attributes)>\(body)</scxml>"
    }

    private func read(_ body: String, _ attributes: String = "") throws -> ChartDefinition {
        try SCXMLReader.read(scxml(body, attributes), file: "t.scxml").withoutPlaces()
    }

    @Test func theWholeCore() throws {
        let chart = try read(
            """
            <state id="a" initial="a2"><onentry/><onentry><raise event="r"/></onentry><onexit><raise event="x"/></onexit>
              <transition event="go  stop.*" cond="In('p')" target="x1 y1" type="internal"/>
              <history id="h" type="deep"><transition target="a1"/></history>
              <state id="a1"/><state id="a2"/>
            </state>
            <state id="b"><initial><transition target="b1"><log label="in"/></transition></initial><state id="b1"/></state>
            <parallel id="p"><state id="x1"/><state id="y1"/></parallel>
            <final id="end"><donedata><param name="n" expr="1"/><param name="m" location="t.x"/></donedata></final>
            """, "name=\"chart\" initial=\"a b\" binding=\"late\"")
        let expected = ChartDefinition(
            id: "chart", initial: InitialDefinition(targets: ["a", "b"]), binding: .late,
            states: [
                StateDefinition(
                    id: "a", initial: InitialDefinition("a2"), onEntry: [[], [.raise("r")]], onExit: [[.raise("x")]],
                    transitions: [
                        TransitionDefinition(
                            events: ["go", "stop.*"], targets: ["x1", "y1"], kind: .internal, when: .inState("p"))
                    ],
                    states: [
                        StateDefinition(
                            id: "h", kind: .deepHistory, transitions: [TransitionDefinition(targets: ["a1"])]),
                        StateDefinition(id: "a1"), StateDefinition(id: "a2"),
                    ]),
                StateDefinition(
                    id: "b", initial: InitialDefinition(targets: ["b1"], content: [.log(label: "in", nil)]),
                    states: [StateDefinition(id: "b1")]),
                StateDefinition(
                    id: "p", kind: .parallel, states: [StateDefinition(id: "x1"), StateDefinition(id: "y1")]),
                StateDefinition(
                    id: "end", kind: .final,
                    doneData: PayloadDefinition(parameters: [
                        Parameter(name: "n", expression: 1), Parameter(name: "m", expression: .lua("t.x")),
                    ])),
            ])
        #expect(chart == expected)
    }

    @Test func executableContent() throws {
        let chart = try read(
            """
            <state id="a"><onentry>
              <if cond="x &gt; 1"><log expr="1"/><elseif cond="true"/><log expr="'two'"/><else/><log label="three"/></if>
              <foreach array="list" item="v" index="i"><assign location="sum" expr="sum + v"/></foreach>
              <assign location="t">{"k": [1, 2]}</assign>
              <script> y = 1 &lt; 2 </script><script><![CDATA[ if a < b then c() end ]]></script>
              <send eventexpr="name" target="#_parent" typeexpr="kind" delay="1500ms" idlocation="s" namelist="p q"><param name="r" expr="'z'"/></send>
              <send event="e" delay="2s" id="i"><content expr="body"/></send>
              <send event="e"><content>some   text</content></send>
              <cancel sendid="i"/><cancel sendidexpr="s"/>
            </onentry></state>
            """)
        let expected: [Content] = [
            .choose(
                [
                    Branch(when: .lua("x > 1"), content: [.log(label: nil, 1)]),
                    Branch(when: .constant(true), content: [.log(label: nil, .lua("'two'"))]),
                ], otherwise: [.log(label: "three", nil)]),
            .forEach(
                LoopDefinition(array: .lua("list"), item: "v", index: "i", content: [.assign("sum", .lua("sum + v"))])),
            .assign("t", .value(["k": [1, 2]])), .script("y = 1 < 2"), .script("if a < b then c() end"),
            .send(
                SendDefinition(
                    event: .lua("name"), target: "#_parent", type: .lua("kind"), delay: 1500, idLocation: "s",
                    payload: PayloadDefinition(parameters: [
                        Parameter(name: "p", expression: .lua("p")), Parameter(name: "q", expression: .lua("q")),
                        Parameter(name: "r", expression: .lua("'z'")),
                    ]))),
            .send(SendDefinition(event: "e", delay: "2s", id: "i", payload: PayloadDefinition(content: .lua("body")))),
            .send(SendDefinition(event: "e", payload: PayloadDefinition(content: "some text"))), .cancel("i"),
            .cancel(.lua("s")),
        ]
        #expect(chart.states[0].onEntry == [expected])
    }

    @Test func dataAndInvoke() throws {
        let chart = try read(
            """
            <datamodel><data id="n" expr="1 + 1"/><data id="j">{"a": [true]}</data><data id="w"> two
             words </data><data id="e"/></datamodel><script>n = 3</script>
            <state id="a"><invoke type="scxml" srcexpr="where" autoforward="true" idlocation="k" namelist="n">
              <finalize><assign location="n" expr="_event.data"/></finalize></invoke>
              <invoke id="kid"><content><scxml version="1.0"><final/></scxml></content></invoke></state>
            """)
        #expect(
            chart.data == [
                DataDefinition(id: "n", expression: .lua("1 + 1")),
                DataDefinition(id: "j", expression: .value(["a": [true]])),
                DataDefinition(id: "w", expression: "two words"), DataDefinition(id: "e"),
            ])
        #expect(chart.script == "n = 3")
        #expect(
            chart.states[0].invokes == [
                InvokeDefinition(
                    idLocation: "k", type: "scxml", source: .lua("where"),
                    payload: PayloadDefinition(parameters: [Parameter(name: "n", expression: .lua("n"))]),
                    autoforward: true,
                    finalize: [.assign("n", .lua("_event.data"))]),
                InvokeDefinition(
                    id: "kid",
                    payload: PayloadDefinition(
                        content: #"<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0"><final/></scxml>"#)),
            ])
    }

    @Test func houseWords() throws {
        let chart = try read(
            """
            <moim:condition id="c" test="n == 1" ko="하나" en="one" remedy-ko="세세요" remedy-en="count"/>
            <state id="a" moim:ko="기획" moim:en="Plan" moim:phase="plan" moim:tags="x y"><transition event="go" target="a" moim:conditions="c"/></state>
            """)
        #expect(
            chart.conditions == [
                "c": ConditionDefinition(
                    title: LocalizedText(ko: "하나", en: "one"), test: .lua("n == 1"),
                    remedy: LocalizedText(ko: "세세요", en: "count"))
            ])
        #expect(chart.states[0].title == LocalizedText(ko: "기획", en: "Plan"))
        #expect(chart.states[0].phase == "plan")
        #expect(chart.states[0].tags == ["x", "y"])
        #expect(chart.states[0].transitions[0].conditions == ["c"])
    }

    @Test func namelessStatesGetNames() throws {
        let chart = try read("<state><transition target=\"final.1\"/></state><final id=\"final.1\"/><final/>")
        #expect(chart.states.map(\.id) == ["state.1", "final.1", "final.2"])
    }

    @Test func placesAreThoseOfTheTags() throws {
        let chart = try SCXMLReader.read(
            scxml("\n  <state id=\"가\">\n    <!-- 주석 --><transition event=\"x\"/></state>"), file: "t.scxml")
        #expect(chart.states[0].place == SourcePlace(file: "t.scxml", line: 2, column: 3))
        #expect(chart.states[0].transitions[0].place == SourcePlace(file: "t.scxml", line: 3, column: 16))
    }

    @Test func notesOfOtherToolsArePassedOver() throws {
        let chart = try read(
            "<qt:info xmlns:qt=\"http://qt\" q=\"1\"><qt:deep/></qt:info><state id=\"a\" xmlns:k=\"u:k\" k:x=\"1\"/>")
        #expect(chart.states == [StateDefinition(id: "a")])
    }

    @Test(arguments: [
        ("scxml.doctype", "<!DOCTYPE scxml [<!ENTITY a \"b\">]><scxml/>", 1, 1),
        ("scxml.doctype", "<scxml>\n<!ENTITY x \"y\"></scxml>", 2, 1),
        ("scxml.bad-reference", "<scxml name=\"&lol;\"/>", 1, 14),
        ("scxml.bad-reference", "<scxml>a & b</scxml>", 1, 10),
        ("scxml.bad-reference", "<scxml name=\"&#0;\"/>", 1, 14),
        ("scxml.no-root", "just text", 1, 1), ("scxml.no-root", "", 1, 1),
        ("scxml.after-root", "<scxml/><scxml/>", 1, 9),
        ("scxml.cut-off", "<scxml><state>", 1, 15), ("scxml.cut-off", "<scxml><!-- ", 1, 8),
        ("scxml.cut-off", "<scxml name=\"", 1, 14),
        ("scxml.bad-close", "<scxml>\n <state></stat></scxml>", 2, 15),
        ("scxml.bad-attribute", "<scxml name/>", 1, 12), ("scxml.bad-attribute", "<scxml name=x/>", 1, 13),
        ("scxml.bad-attribute", "<scxml name=\"<\"/>", 1, 14),
        ("scxml.attribute-twice", "<scxml name=\"a\" name=\"b\"/>", 1, 25),
        ("scxml.unknown-prefix", "<scxml><q:x/></scxml>", 1, 12),
        ("scxml.bad-tag", "<scxml name=\"a\"version=\"1.0\"/>", 1, 16),
        ("scxml.bad-name", "<scxml><1/></scxml>", 1, 9),
        ("scxml.not-scxml", "<html/>", 1, 1),
        ("scxml.version", "<scxml version=\"2.0\"/>", 1, 1),
        ("scxml.datamodel", "<scxml datamodel=\"ecmascript\"/>", 1, 1),
        ("scxml.bad-choice", "<scxml binding=\"soon\"/>", 1, 1),
        ("scxml.unknown-attribute", "<scxml>\n<state ide=\"x\"/></scxml>", 2, 1),
        ("scxml.unexpected-element", "<scxml><sate/></scxml>", 1, 8),
        ("scxml.unexpected-element", "<scxml><final><transition/></final></scxml>", 1, 15),
        ("scxml.unexpected-element", "<scxml xmlns:q=\"u\"><state><onentry><q:beep/></onentry></state></scxml>", 1, 36),
        ("scxml.missing-attribute", "<scxml><state><onentry><raise/></onentry></state></scxml>", 1, 24),
        ("scxml.no-event", "<scxml><state><onentry><send/></onentry></state></scxml>", 1, 24),
        (
            "scxml.both-attributes",
            "<scxml><state><onentry><send event=\"a\" eventexpr=\"b\"/></onentry></state></scxml>", 1, 24
        ),
        ("scxml.two-values", "<scxml><datamodel><data id=\"a\" expr=\"1\">2</data></datamodel></scxml>", 1, 19),
        ("scxml.external-source", "<scxml><script src=\"x.lua\"/></scxml>", 1, 8),
        ("scxml.script-twice", "<scxml><script/><script/></scxml>", 1, 17),
        (
            "scxml.two-initials",
            "<scxml><state initial=\"a\"><initial><transition target=\"a\"/></initial></state></scxml>", 1, 27
        ),
        ("scxml.bad-initial", "<scxml><state><initial/></state></scxml>", 1, 15),
        (
            "scxml.after-else",
            "<scxml><state><onentry><if cond=\"x\"><else/><elseif cond=\"y\"/></if></onentry></state></scxml>", 1, 44
        ),
        ("scxml.bad-param", "<scxml><final><donedata><param name=\"n\"/></donedata></final></scxml>", 1, 25),
        ("scxml.two-contents", "<scxml><final><donedata><content/><content/></donedata></final></scxml>", 1, 35),
        (
            "scxml.two-payloads",
            "<scxml><final><donedata><content>1</content><param name=\"n\" expr=\"1\"/></donedata></final></scxml>", 1,
            15
        ),
        ("scxml.one-language", "<scxml xmlns:moim=\"urn:moim:chart\" moim:ko=\"가\"/>", 1, 1),
        (
            "scxml.condition-twice",
            "<scxml xmlns:moim=\"urn:moim:chart\"><moim:condition id=\"c\" test=\"x\"/><moim:condition id=\"c\" test=\"x\"/></scxml>",
            1, 69
        ),
        ("scxml.bad-character", "<scxml>\u{1}</scxml>", 1, 8),
    ]) func refuses(code: String, text: String, line: Int, column: Int) throws {
        let error = try #require(throws: InputError.self) { try SCXMLReader.read(text, file: "t.scxml") }
        #expect(error.code == code)
        #expect(error.place?.label == "t.scxml:\(line):\(column)")
    }

    @Test func deepNestingIsRefusedQuickly() throws {
        let text = String(repeating: "<state>", count: 200_000)
        let clock = ContinuousClock()
        let took = clock.measure {
            let error = #expect(throws: InputError.self) { try SCXMLReader.read("<scxml>" + text, file: "t") }
            #expect(error?.code == "scxml.too-deep")
        }
        #expect(took < .seconds(2))
    }
}
