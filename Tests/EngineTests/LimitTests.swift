import Engine
import LuaRuntime
import ProgramModel
import Testing
import Values

/// `limits` in program.yaml: what its scripts may use, always less than moim's own limits.
@Suite struct LimitTests {
    private let busy = """
        local n = 0
        for i = 1, 200000 do n = n + i end
        return indicator {
          id = "busy", title = { ko = "바쁨", en = "Busy" }, unit = { ko = "번", en = "times" },
          better = "higher", per = "meeting", needs = { "attendance" }, formula = function() return n end,
        }
        """

    @Test(arguments: [
        ("", nil), ("limits: { steps: 100000 }", "script.steps-limit"), ("limits: { steps: 10000000 }", nil),
        ("limits: { milliseconds: 2000, memory_mib: 64, output_kib: 64 }", nil),
    ])
    func aProgramsScriptsKeepWithinThem(line: String, code: String?) throws {
        let folder = try TestFolder(
            TestFolder.definition.replacing("contributors]", with: "busy]") + "\n" + line + "\n")
        try folder.write(busy, to: "indicators/busy.lua")
        guard let code else {
            try folder.create()
            return
        }
        let error = #expect(throws: LuaError.self) { try folder.create() }
        #expect(error?.code == code)
        #expect(error?.place?.line == 2)
    }

    @Test(arguments: ["milliseconds: 2001", "memory_mib: 65", "output_kib: 1000"])
    func theyCanOnlyBeLowered(entry: String) throws {
        let folder = try TestFolder(TestFolder.definition + "\nlimits: { \(entry) }\n")
        let error = #expect(throws: InputError.self) { try folder.create() }
        #expect(error?.code == "program.limits")
        #expect(error?.reasons.count == 1)
    }

    /// A program that was begun under limits keeps them, whatever the file says later.
    @Test func theyArePartOfTheRecord() throws {
        let folder = try TestFolder(TestFolder.definition + "\nlimits: { steps: 5000000 }\n")
        let session = try folder.create()
        #expect(try session.load().program.definition.limits == ScriptLimits(steps: 5_000_000))
    }
}
