import Engine
import Statecharts
import Testing
import Values

/// Sections 3, 4, 5 and 6.2 of the standard, in whole documents with Lua.
@Suite struct ContentConformanceTests {
    private func ends(
        _ body: String, _ attributes: String = "", files: [String: String] = [:], events: [EventScript.Entry] = []
    ) throws -> [StateID] {
        try Conformance.run(body + Conformance.ends, attributes: attributes, files: files, events: events).configuration
    }

    struct Document: Sendable, CustomTestStringConvertible {
        var section: String
        var body: String
        var attributes = ""
        var files: [String: String] = [:]
        var testDescription: String { section }
    }

    static let documents: [Document] = [
        Document(
            section: "3.13 transitions in document order",
            body:
                "<state id=\"s\"><transition cond=\"false\" target=\"fail\"/><transition cond=\"1 &lt; 2\" target=\"pass\"/><transition target=\"fail\"/></state>"
        ),
        Document(
            section: "3.12 a bare .* matches like *",
            body:
                "<state id=\"s\"><onentry><raise event=\"a.b\"/></onentry><transition event=\".*\" target=\"pass\"/></state>"
        ),
        Document(
            section: "4.3 if, elseif and else",
            body: """
                <datamodel><data id="n" expr="2"/></datamodel>
                <state id="s"><onentry><if cond="n == 1"><raise event="bad"/><elseif cond="n == 2"/><raise event="good"/><else/><raise event="bad"/></if></onentry>
                  <transition event="good" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "4.6 foreach makes its variables and counts from 1",
            body: """
                <datamodel><data id="list">{ 10, 20, 30 }</data><data id="sum" expr="0"/></datamodel>
                <state id="s"><onentry><foreach array="list" item="v" index="i"><assign location="sum" expr="sum + v * i"/></foreach></onentry>
                  <transition cond="sum == 140 and v == 30 and i == 3" target="pass"/><transition target="fail"/></state>
                """),
        Document(
            section: "4.6 a name that cannot be is an execution error",
            body: """
                <datamodel><data id="list" expr="{ 1 }"/></datamodel>
                <state id="s"><onentry><foreach array="list" item="end"/><raise event="after"/></onentry>
                  <transition event="error.execution" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "5.2 data from a file",
            body:
                "<datamodel><data id=\"d\" src=\"d.json\"/></datamodel><state id=\"s\"><transition cond=\"d.a[2] == 5\" target=\"pass\"/><transition target=\"fail\"/></state>",
            files: ["d.json": "{\"a\": [4, 5]}"]),
        Document(
            section: "5.2 a value that cannot be made leaves null and an error",
            body: """
                <datamodel><data id="d" expr="nothing.there"/></datamodel>
                <state id="s"><transition event="error.execution" cond="d == nil" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "5.3 early binding",
            body:
                "<state id=\"s\"><transition cond=\"v == 1\" target=\"pass\"/><transition target=\"fail\"/></state><state id=\"t\"><datamodel><data id=\"v\" expr=\"1\"/></datamodel></state>"
        ),
        Document(
            section: "5.3 late binding",
            body: """
                <state id="s"><transition cond="v == nil" target="t"/><transition target="fail"/></state>
                <state id="t"><datamodel><data id="v" expr="1"/></datamodel><transition cond="v == 1" target="pass"/><transition target="fail"/></state>
                """, attributes: "binding=\"late\""),
        Document(
            section: "5.4 assigning to what is not there",
            body: """
                <state id="s"><onentry><assign location="foo.bar.baz " expr="1"/><raise event="after"/></onentry>
                  <transition event="error.execution" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "5.5 done data with parameters",
            body: """
                <state id="s"><transition event="done.state.s" cond="_event.data.v == 3" target="pass"/><transition event="*" target="fail"/>
                  <state id="a"><transition target="f"/></state><final id="f"><donedata><param name="v" expr="1 + 2"/></donedata></final></state>
                """),
        Document(
            section: "5.5 done data with content",
            body: """
                <state id="s"><transition event="done.state.s" cond="_event.data == 'foo'" target="pass"/><transition event="*" target="fail"/>
                  <state id="a"><transition target="f"/></state><final id="f"><donedata><content>foo</content></donedata></final></state>
                """),
        Document(
            section: "5.7 a parameter that fails is left out",
            body: """
                <state id="s"><transition event="error.execution" target="t"/><transition event="done.state.s" target="fail"/>
                  <state id="a"><transition target="f"/></state><final id="f"><donedata><param name="v" location="no.where"/></donedata></final></state>
                <state id="t"><transition event="done.state.s" cond="_event.data == nil or _event.data.v == nil" target="pass"/></state>
                """),
        Document(
            section: "5.8 a script from a file, run before all",
            body: """
                <datamodel><data id="v" expr="1"/></datamodel><script src="s.lua"/>
                <state id="s"><transition cond="v == 6" target="pass"/><transition target="fail"/></state>
                """, files: ["s.lua": "local function six(x)\n  return x + 5\nend\nv = six(v)\n"]),
        Document(
            section: "5.9 a condition that fails is false and an error",
            body: """
                <state id="s"><onentry><raise event="go"/></onentry><transition event="go" cond="1 + {}" target="fail"/>
                  <transition event="error.execution" target="pass"/><transition event="*"/></state>
                """),
        Document(
            section: "5.9 In",
            body: """
                <parallel id="p"><state id="l"><transition cond="In('r')" target="pass"/></state><state id="r"/></parallel>
                """),
        Document(
            section: "6.2 names, targets and delays may be made",
            body: """
                <datamodel><data id="wait" expr="'soon'"/><data id="id"/></datamodel>
                <state id="s"><onentry><assign location="wait" expr="'2s'"/><send event="slow" delayexpr="wait" idlocation="id"/>
                    <send eventexpr="'fast'" delay=".5s" namelist="wait"/></onentry>
                  <transition event="fast" cond="_event.data.wait == '2s'" target="t"/><transition event="slow" target="fail"/></state>
                <state id="t"><transition event="slow" cond="_event.sendid == id" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "6.2 an impossible target is an execution error",
            body: """
                <state id="s"><onentry><send event="e" target="!no"/></onentry><transition event="error.execution" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "6.2 a session that is not there is a communication error",
            body: """
                <state id="s"><onentry><send event="e" target="#_scxml_nobody"/></onentry><transition event="error.communication" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "6.2 to oneself by one's own name",
            body: """
                <state id="s"><onentry><send event="e" targetexpr="'#_scxml_' .. _sessionid"/></onentry><transition event="e" target="pass"/><transition event="*" target="fail"/></state>
                """),
        Document(
            section: "6.3 a cancelled event does not come",
            body: """
                <datamodel><data id="name" expr="'late'"/></datamodel>
                <state id="s"><onentry><send id="late" event="late" delay="1s"/><send event="end" delay="2s"/><cancel sendidexpr="name"/></onentry>
                  <transition event="end" target="pass"/><transition event="*" target="fail"/></state>
                """),
    ]

    @Test(arguments: documents) func passes(document: Document) throws {
        #expect(try ends(document.body, document.attributes, files: document.files) == ["pass"])
    }

    @Test func eventsComeAtTheirTimes() throws {
        let body = """
            <state id="s"><onentry><send event="middle" delay="1500ms"/></onentry><transition event="early" target="t"/><transition event="*" target="fail"/></state>
            <state id="t"><transition event="middle" target="u"/><transition event="*" target="fail"/></state>
            <state id="u"><transition event="late" cond="_event.data.x == 1" target="pass"/></state>
            """
        let events = [
            EventScript.Entry(after: 1000, name: "early"), EventScript.Entry(after: 1000, name: "late", data: ["x": 1]),
        ]
        #expect(try ends(body, events: events) == ["pass"])
    }

    @Test func aScriptThatIsNotThereIsRefused() throws {
        let error = try #require(throws: InputError.self) { try ends("<script src=\"no.lua\"/><state id=\"s\"/>") }
        #expect(error.code == "file.unreadable")
        #expect(error.place?.line == 2)
    }

    @Test(arguments: [
        (
            "a ping that comes back for ever",
            "<state id=\"a\"><onentry><send event=\"x\" delay=\"1s\"/></onentry><transition event=\"x\" target=\"a\"/></state>",
            "cycle.endless"
        ),
        (
            "eventless for ever",
            "<state id=\"a\"><transition target=\"b\"/></state><state id=\"b\"><transition target=\"a\"/></state>",
            "chart.endless"
        ),
        (
            "its own event for ever",
            "<state id=\"a\"><onentry><send event=\"x\"/></onentry><transition event=\"x\" target=\"a\"/></state>",
            "chart.too-many-events"
        ),
    ])
    func endlessDocumentsEnd(name: String, body: String, code: String) throws {
        do {
            _ = try ends(body)
            Issue.record("it ended")
        } catch let error as any ExplainedError {
            #expect(error.code == code)
            #expect(error.outcome == .script)
            #expect(error.what.en.hasSuffix("a") || error.what.en.hasSuffix("a, b"))
        }
    }
}
