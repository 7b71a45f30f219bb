import Statecharts
import Testing
import Values

/// Section 5.10 of the standard: the system variables, in Lua.
@Suite struct SystemVariableTests {
    private func ends(_ state: String) throws -> [StateID] {
        try Conformance.run(state + Conformance.ends).configuration
    }

    @Test(arguments: [
        "_name == 'doc'", "type(_sessionid) == 'string'", "_ioprocessors.scxml.location == '#_scxml_' .. _sessionid",
        "_ioprocessors['http://www.w3.org/TR/scxml/#SCXMLEventProcessor'].location ~= nil", "type(_x) == 'table'",
        "_event == nil",
    ])
    func visibleFromTheStart(condition: String) throws {
        let escaped = condition.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            "\"", with: "&quot;")
        #expect(
            try ends(
                "<state id=\"s\"><transition cond=\"\(escaped)\" target=\"pass\"/><transition target=\"fail\"/></state>"
            )
                == ["pass"])
    }

    @Test(arguments: [
        ("<raise event=\"e.x\"/>", "_event.name == 'e.x' and _event.type == 'internal' and _event.origin == nil"),
        ("<send event=\"e.x\" id=\"mine\"/>", "_event.type == 'external' and _event.sendid == 'mine'"),
        (
            "<send event=\"e.x\"/>",
            "_event.sendid == nil and _event.origin == _ioprocessors.scxml.location and _event.origintype == 'http://www.w3.org/TR/scxml/#SCXMLEventProcessor'"
        ),
        (
            "<send event=\"e.x\"><param name=\"a\" expr=\"1 + 1\"/></send>",
            "_event.data.a == 2 and _event.invokeid == nil"
        ),
        ("<send event=\"e.x\"><content>123</content></send>", "_event.data == 123"),
        ("<send event=\"e.x\"><content>some   words</content></send>", "_event.data == 'some words'"),
        ("<send event=\"e.x\" target=\"#_internal\"/>", "_event.type == 'internal'"),
    ])
    func theFieldsOfAnEvent(send: String, condition: String) throws {
        #expect(
            try ends(
                """
                <state id="s"><onentry>\(send)</onentry>
                  <transition event="e.x" cond="\(condition)" target="pass"/><transition event="*" target="fail"/></state>
                """) == ["pass"])
    }

    @Test(arguments: [
        "_event", "_event.name", "_sessionid", "_name", "_ioprocessors", "_ioprocessors.scxml.location", "_x",
        "_x.mine",
    ])
    func nothingAssignsThem(location: String) throws {
        for content in ["<assign location=\"\(location)\" expr=\"1\"/>", "<script>\(location) = 1</script>"] {
            #expect(
                try ends(
                    """
                    <state id="s"><onentry>\(content)<raise event="after"/></onentry>
                      <transition event="error.execution" target="pass"/><transition event="*" target="fail"/></state>
                    """) == ["pass"], "\(content)")
        }
    }

    /// A condition asked again in another event must not see the last one's.
    @Test func eachEventIsItsOwn() throws {
        #expect(
            try ends(
                """
                <datamodel><data id="n" expr="0"/></datamodel>
                <state id="s"><onentry><send event="a"><param name="v" expr="1"/></send>
                    <send event="a"><param name="v" expr="2"/></send></onentry>
                  <transition event="a" cond="_event.data.v == 2" target="t"/>
                  <transition event="a"><assign location="n" expr="n + _event.data.v"/></transition></state>
                <state id="t"><transition cond="n == 1 and _event.data.v == 2" target="pass"/><transition target="fail"/></state>
                """) == ["pass"])
    }
}
