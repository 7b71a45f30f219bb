import Statecharts
import Testing
import Values

/// What reading a chart's Lua finds, from notes made by hand; whole files are read in `CycleCheckTests`.
@Suite struct LuaCheckerTests {
    private func codes(
        _ lua: String, _ role: LuaPiece.Role, timers: [String] = [],
        data: [DataDefinition] = [DataDefinition(id: "count")]
    ) -> [String] {
        let notes = ChartNotes()
        let place = SourcePlace(file: "c", line: 1, column: 1)
        notes.note(LuaPiece(text: lua, role: role, spelling: .plain, place: place, path: "a"))
        for event in timers { notes.noteTimer(event, at: place) }
        let chart = chart([state("a", on: [on("go.*", "a")])], data: data)
        return LuaChecker.problems(
            in: chart, notes: notes, text: SourceText(lua, file: "c"), tree: ["program"]
        ).map { "\($0.severity) \($0.code)" }
    }

    @Test(
        arguments: [
            ("count >", LuaPiece.Role.condition, "error lua.syntax"),
            ("cuont > count", .condition, "error lua.unknown-name"),
            ("string.uper('x') == count", .condition, "error lua.unknown-name"),
            ("cuont = count", .script, "error lua.not-data"),
            ("_x = count", .script, "error lua.read-only"),
            ("In('b') and count", .condition, "error guard.unknown-state"),
            ("count and 1 > 2", .condition, "warning condition.constant"), ("count and 'x'", .condition, nil),
            ("'yes'", .condition, "error condition.not-boolean"),
            ("local helper count = count + 1", .script, "warning lua.unused-local"),
            ("send('never', { after = count })", .script, "warning timer.unheard"),
            ("send('go.on', { after = count })", .script, nil),
            ("send('never', { after = count, to = '#_x' })", .script, nil),
            ("raise(count)", .condition, "error lua.unknown-name"),
            ("program.cycle == count and In('a')", .condition, nil), ("count", .target, "warning data.unused"),
            ("_event.data.x + count", .expression, nil),
        ] as [(String, LuaPiece.Role, String?)])
    func findings(lua: String, role: LuaPiece.Role, finding: String?) {
        let found = codes(lua, role).filter { $0 != "warning data.unused" || finding == $0 }
        #expect(found == (finding.map { [$0] } ?? []))
    }

    @Test func timersThatReadersNote() {
        #expect(codes("count", .expression, timers: ["go.on", "never"]) == ["warning timer.unheard"])
    }
}
