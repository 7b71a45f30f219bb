import Engine
import LuaRuntime
import Statecharts
import Testing
import Values

/// One reproducer for each thing that a check of a file finds, with the place it points to.
@Suite struct CycleCheckTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var severity = ChartProblem.Severity.warning
        /// After `moim` and `id`; `¶` stands where the problem is.
        var body: String
        var testDescription: String { "\(code): \(body)" }
    }

    static let cases: [Case] = [
        Case(code: "state.unreachable", body: "states:\n  a:\n    on: { go: a }\n  lost:\n    ¶on: { go: a }\n"),
        Case(code: "state.dead-end", body: "states:\n  a: { always: b }\n  b: ¶{ title: end }\n"),
        Case(
            code: "transition.shadowed", body: "states:\n  a:\n    on:\n      go: a\n      go.on: ¶{ to: a }\n"),
        Case(
            code: "transition.unknown-target", severity: .error,
            body: "states:\n  a: { on: { go: ¶bb } }\n  b: { on: { go: a } }\n"),
        Case(
            code: "lua.syntax", severity: .error,
            body: "states:\n  a:\n    on:\n      go: { when: { lua: 1 <¶ }, to: a }\n"),
        Case(
            code: "lua.unknown-name", severity: .error,
            body:
                "data: { x: 1 }\nstates:\n  a:\n    on:\n      go: { when: { lua: \"x > 1 and ¶cuont > 3 \" }, to: a }\n"
        ),
        Case(
            code: "lua.unknown-name", severity: .error,
            body: "states:\n  a: { on: { go: { to: a, when: { lua: ¶math.flor(1) == 1 } } } }\n"),
        Case(
            code: "lua.unknown-name", severity: .error,
            body: "states:\n  a: { always: { to: a, when: { lua: ¶raise('x') } } }\n"),
        Case(
            code: "lua.not-data", severity: .error,
            body:
                "data: { count: 1 }\nstates:\n  a:\n    entry:\n      - lua: |\n          count = 1\n          ¶cout = 2\n"
        ),
        Case(code: "lua.read-only", severity: .error, body: "states:\n  a: { entry: [{ lua: ¶_event = 2 }] }\n"),
        Case(
            code: "guard.unknown-state", severity: .error,
            body: "states:\n  a: { always: { to: b, when: { lua: not ¶In(\"bb\") } } }\n  b: { kind: final }\n"),
        Case(
            code: "condition.constant",
            body:
                "states:\n  a: { always: { to: b, when: { lua: ¶program.cycle == program.cycle } } }\n  b: { kind: final }\n"
        ),
        Case(
            code: "condition.not-boolean", severity: .error,
            body: "states:\n  a: { always: { to: b, when: { lua: ¶3 } } }\n  b: { kind: final }\n"),
        Case(
            code: "condition.unused",
            body: "conditions:\n  c: ¶{ title: unused, lua: program.last_cycle }\nstates:\n  a: { kind: final }\n"),
        Case(code: "data.unused", body: "data:\n  x: ¶1\nstates:\n  a: { kind: final }\n"),
        Case(
            code: "data.unused", body: "data:\n  x: ¶1\nstates:\n  a: { kind: final, entry: [{ assign: x, to: 2 }] }\n"),
        Case(code: "lua.unused-local", body: "states:\n  a: { entry: [{ lua: local ¶helper = 1 }] }\n"),
        Case(code: "timer.unheard", body: "states:\n  a: { entry: [{ send: ¶soon, after: 1d }], on: { go: a } }\n"),
        Case(
            code: "timer.unheard",
            body: "states:\n  a: { entry: [{ lua: '¶send(\"soon\", { after = \"1d\" })' }], on: { go: a } }\n"),
    ]

    @Test(arguments: cases) func finds(example: Case) throws {
        let marked = "moim: 1\nid: c\n" + example.body
        let before = try #require(marked.split(separator: "¶", omittingEmptySubsequences: false).first)
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let text = marked.replacing("¶", with: "")
        let problems = try CycleDocument(text: text, label: "c.yaml", folder: nil).problems()
        let all = problems.map { "\($0.code) \($0.place?.label ?? "-") \($0.place?.excerpt ?? "")" }
        let problem = try #require(problems.first { $0.code == example.code }, "\(all)")
        #expect(problem.severity == example.severity)
        #expect(problem.place?.label == "c.yaml:\(lines.count):\(lines[lines.count - 1].count + 1)", "\(all)")
        #expect(problem.place?.excerpt == text.split(separator: "\n")[lines.count - 1].description)
        #expect(!problem.what.ko.isEmpty && problem.what.ko != problem.what.en)
    }

    @Test func whatShipsIsClean() throws {
        #expect(try CycleDocument.read("three-phase", at: "/nowhere").problems() == [])
    }

    @Test func markupIsPointedInto() throws {
        let text = """
            <scxml version="1.0" datamodel="lua" name="m">
              <datamodel><data id="n" expr="0"/></datamodel>
              <state id="a"><onentry><script><![CDATA[
                if n < 1 then
                  m = 2
                end
              ]]></script><send event="soon" delay="1s"/></onentry>
                <transition event="go" cond="n &lt; 1 and 가나 == nil" target="a"/></state>
            </scxml>
            """
        let problems = try CycleDocument(text: text, label: "m.scxml", folder: nil).problems()
        #expect(
            problems.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
                "lua.not-data 5:7", "timer.unheard 7:15", "lua.syntax 8:47",
            ])
    }

    /// The names that reading takes for Lua's own are those that a state has.
    @Test func theVocabularyIsWhatThereIs() throws {
        let state = try LuaState()
        for name in LuaVocabulary.functions where name != "In" { #expect(try !state.global(name).isNil, "\(name)") }
        for (library, members) in LuaVocabulary.libraries {
            let table = try #require(try state.global(library).table)
            #expect(Set(try table.names()) == Set(members), "\(library)")
        }
    }
}
