import Statecharts
import Testing
import Values

/// Sections 6.4 and 6.5 of the standard: whole documents that invoke others.
@Suite struct InvokeConformanceTests {
    private static let timeout = "<send event=\"timeout\" delay=\"5s\"/>"

    private func ends(_ body: String, files: [String: String] = [:]) throws -> [StateID] {
        try Conformance.run(body + Conformance.ends, files: files).configuration
    }

    private func child(_ body: String, _ attributes: String = "") -> String {
        "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" datamodel=\"lua\" \(attributes)>\(body)</scxml>"
    }

    private func parent(_ invoke: String, on transitions: String, entry: String = "", data: String = "") -> String {
        """
        <datamodel><data id="x" expr="0"/><data id="name"/>\(data)</datamodel>
        <state id="s"><onentry>\(Self.timeout)\(entry)</onentry>\(invoke)
          \(transitions)<transition event="timeout" target="fail"/></state>
        """
    }

    @Test(arguments: ["src=\"kid.scxml\"", "src=\"file:kid.scxml\"", "srcexpr=\"'kid' .. '.scxml'\""])
    func aFileBesideTheDocument(source: String) throws {
        let body = parent(
            "<invoke id=\"k\" type=\"http://www.w3.org/TR/scxml/\" \(source)/>",
            on: "<transition event=\"done.invoke.k\" cond=\"_event.data.answer == 42\" target=\"pass\"/>")
        let kid = child(
            "<final id=\"f\"><donedata><param name=\"answer\" expr=\"6 * 7\"/></donedata></final>")
        #expect(try ends(body, files: ["kid.scxml": kid]) == ["pass"])
    }

    @Test(arguments: ["missing.scxml", "/etc/passwd", "../kid.scxml", "http://example.org/kid.scxml"])
    func whatIsNotBesideItIsACommunicationError(source: String) throws {
        let outcome = try Conformance.run(
            parent(
                "<invoke src=\"\(source)\"/>", on: "<transition event=\"error.communication\" target=\"pass\"/>")
                + Conformance.ends)
        #expect(outcome.configuration == ["pass"])
        #expect(outcome.said.count == 1)
    }

    @Test func aDocumentInItsContent() throws {
        let kid =
            "<scxml version=\"1.0\"><final id=\"f\"><onentry><send event=\"hello\" target=\"#_parent\"/></onentry></final></scxml>"
        #expect(
            try ends(
                parent(
                    "<invoke><content>\(kid)</content></invoke>", on: "<transition event=\"hello\" target=\"pass\"/>"))
                == ["pass"])
    }

    @Test func theContentIsMadeWhenItIsInvoked() throws {
        let kid = child("<final id=\"f\"/>").replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        #expect(
            try ends(
                parent(
                    "<invoke><content expr=\"name\"/></invoke>",
                    on: "<transition event=\"done.invoke\" target=\"pass\"/>",
                    entry: "<assign location=\"name\">\(kid)</assign>")) == ["pass"])
    }

    @Test(arguments: [
        ("namelist=\"x\"", "", "x == 7"), ("", "<param name=\"x\" expr=\"3 + 4\"/>", "x == 7"),
        ("", "<param name=\"x\" location=\"x\"/>", "x == 7"),
        // What the child does not declare is not made.
        ("", "<param name=\"other\" expr=\"1\"/>", "x == 0"),
    ])
    func dataForTheChild(attributes: String, payload: String, condition: String) throws {
        let kid = child(
            """
            <datamodel><data id="x" expr="0"/></datamodel>
            <state id="s"><transition cond="\(condition)" target="f"/></state><final id="f"/>
            """)
        #expect(
            try ends(
                parent(
                    "<invoke id=\"k\" src=\"kid.scxml\" \(attributes)>\(payload)</invoke>",
                    on: "<transition event=\"done.invoke.k\" target=\"pass\"/>",
                    entry: "<assign location=\"x\" expr=\"7\"/>"), files: ["kid.scxml": kid]) == ["pass"])
    }

    @Test func lettersBothWays() throws {
        let kid = child(
            """
            <state id="s"><onentry><send event="ready" target="#_parent"/></onentry>
              <transition event="ask"><send event="answer" target="#_parent"><param name="n" expr="_event.data.n * 2"/></send></transition>
            </state>
            """)
        #expect(
            try ends(
                parent(
                    "<invoke id=\"k\" src=\"kid.scxml\"/>",
                    on: """
                        <transition event="ready" cond="_event.invokeid == 'k'"><send event="ask" target="#_k"><param name="n" expr="21"/></send></transition>
                        <transition event="answer" cond="_event.data.n == 42 and _event.origin == '#_scxml_doc/k'" target="pass"/>
                        <transition event="answer" target="fail"/>
                        """), files: ["kid.scxml": kid]) == ["pass"])
    }

    @Test func anAnswerGoesToTheOrigin() throws {
        let kid = child(
            "<state id=\"s\"><transition event=\"ask\"><send eventexpr=\"'answer'\" targetexpr=\"_event.origin\"/></transition></state>"
        )
        #expect(
            try ends(
                parent(
                    "<invoke id=\"k\" src=\"kid.scxml\"/>",
                    on:
                        "<transition event=\"answer\" target=\"pass\"/><transition event=\"go\"><send event=\"ask\" target=\"#_k\"/></transition>",
                    entry: "<send event=\"go\"/>"), files: ["kid.scxml": kid]) == ["pass"])
    }

    @Test func finalizeRunsFirstAndForItsOwnChildOnly() throws {
        let kid = child(
            "<state id=\"s\"><onentry><send event=\"e\" target=\"#_parent\"><param name=\"v\" expr=\"2\"/></send></onentry></state>"
        )
        #expect(
            try ends(
                parent(
                    """
                    <invoke src="kid.scxml"><finalize><assign location="x" expr="_event.data.v"/></finalize></invoke>
                    <invoke src="quiet.scxml"><finalize><assign location="x" expr="99"/></finalize></invoke>
                    """,
                    on:
                        "<transition event=\"e\" cond=\"x == 2\" target=\"pass\"/><transition event=\"e\" target=\"fail\"/>"
                ),
                files: ["kid.scxml": kid, "quiet.scxml": child("<state id=\"s\"/>")]) == ["pass"])
    }

    @Test func autoforwardCopiesEveryEvent() throws {
        let kid = child(
            "<state id=\"s\"><transition event=\"note\" cond=\"_event.data.v == 5\"><send event=\"heard\" target=\"#_parent\"/></transition></state>"
        )
        #expect(
            try ends(
                parent(
                    "<invoke src=\"kid.scxml\" autoforward=\"true\"/>",
                    on: "<transition event=\"heard\" target=\"pass\"/>",
                    entry: "<send event=\"note\"><param name=\"v\" expr=\"5\"/></send>"), files: ["kid.scxml": kid])
                == ["pass"])
    }

    @Test func theIdentifierIsStoredAndSaysItsState() throws {
        #expect(
            try ends(
                parent(
                    "<invoke idlocation=\"name\" src=\"kid.scxml\"/>",
                    on:
                        "<transition event=\"done.invoke\" cond=\"_event.invokeid == name and name:sub(1, 2) == 's.'\" target=\"pass\"/>"
                ),
                files: ["kid.scxml": child("<final id=\"f\"/>")]) == ["pass"])
    }

    /// Once a session is cancelled, nothing it says is heard.
    @Test func aCancelledChildIsNotHeard() throws {
        let kid = child(
            "<state id=\"s\"><onentry><send event=\"ready\" target=\"#_parent\"/></onentry><onexit><send event=\"last\" target=\"#_parent\"/></onexit></state>"
        )
        #expect(
            try ends(
                """
                <state id="a"><invoke src="kid.scxml"/><transition event="ready" target="b"/></state>
                <state id="b"><onentry><send event="enough" delay="1s"/></onentry>
                  <transition event="last" target="fail"/><transition event="done.invoke" target="fail"/>
                  <transition event="enough" target="pass"/></state>
                """, files: ["kid.scxml": kid]) == ["pass"])
    }

    @Test func grandchildrenRunAndEndToo() throws {
        let inner = child("<final id=\"f\"><donedata><content>deep</content></donedata></final>")
        let middle = child(
            """
            <state id="s"><invoke src="inner.scxml"/><transition event="done.invoke" target="f"/></state>
            <final id="f"><donedata><content expr="_event.data"/></donedata></final>
            """)
        #expect(
            try ends(
                parent(
                    "<invoke id=\"m\" src=\"middle.scxml\"/>",
                    on: "<transition event=\"done.invoke.m\" cond=\"_event.data == 'deep'\" target=\"pass\"/>"),
                files: ["inner.scxml": inner, "middle.scxml": middle]) == ["pass"])
    }

    @Test func aCycleFileCanBeInvoked() throws {
        let kid = "moim: 1\nid: kid\nstates:\n  s:\n    always: f\n  f:\n    kind: final\n    done: { data: yaml }\n"
        #expect(
            try ends(
                parent(
                    "<invoke id=\"k\" src=\"kid.yaml\"/>",
                    on: "<transition event=\"done.invoke.k\" cond=\"_event.data == 'yaml'\" target=\"pass\"/>"),
                files: ["kid.yaml": kid]) == ["pass"])
    }

    @Test(arguments: ["ccxml", "http://www.w3.org/TR/voicexml21/"])
    func otherTypesAreRefusedWhenRun(type: String) throws {
        #expect(
            try ends(
                parent(
                    "<invoke type=\"\(type)\" src=\"kid\"/>",
                    on: "<transition event=\"error.execution\" target=\"pass\"/>"))
                == ["pass"])
    }

    @Test(arguments: [
        "<onentry><send type=\"http://www.w3.org/TR/scxml/#BasicHTTPEventProcessor\" event=\"e\"/></onentry>",
        "<onentry><send type=\"basichttp\" target=\"http://localhost\"><content>x</content></send></onentry>",
        "<invoke type=\"basichttp\" src=\"x\"/>",
    ])
    func thereIsNoHTTP(content: String) throws {
        let error = try #require(throws: InputError.self) { try ends("<state id=\"s\">\(content)</state>") }
        #expect(error.code == "scxml.http-processor")
        #expect(error.place?.line == 2)
    }
}
