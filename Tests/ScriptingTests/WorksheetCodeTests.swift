import ProgramModel
import Scripting
import Testing
import Values

@Suite struct WorksheetCodeTests {
    static let script = """
        -- A comment.
        local most = 5
        local function tired(a) return a.energy < 3 end
        return worksheet {
          id = "retro", title = { ko = "돌아보기", en = "Looking back" }, phase = "feedback",
          steps = {
            step { id = "energy", type = "number", ask = { ko = "기운?", en = "Energy?" }, unit = { ko = "점", en = "points" },
              check = function(v) if v > most then return { ko = "크다", en = "too much" } end end },
            step { id = "why", type = "text", when = tired, ask = { ko = "왜?", en = "Why?" } },
          },
          produces = function(a)
            if not a.why then return nil end
            return hypothesis { belief = a.why, action = "x", indicator = "mood", target = indicators.meeting_size.unit and 1,
              guardrails = { "churn" } }
          end,
          examples = { { given = { energy = 4 }, expect = {} } },
        }
        """

    private func functions(_ source: String) throws -> WorksheetFunctions {
        WorksheetCode(source).functions(of: try WorksheetScript(source: source, file: "w.lua").definition)
    }

    /// A change to the script, and what of it is told.
    @Test(arguments: [
        ("-- A comment.", "-- 다른 말.", ""), ("a.energy < 3", "a.energy <  3", ""),
        ("a.energy < 3", "a.energy < 4", "why.when"),
        ("v > most", "v >= most", "energy.check"), ("most = 5", "most = 6", "helpers"),
        ("\"점\"", "\"포인트\"", "energy.unit"),
        ("action = \"x\"", "action = \"y\"", "produces"), ("Energy?", "How much?", ""),
        ("energy = 4", "energy = 3", ""),
    ])
    func `functions differ by what they say`(old: String, new: String, told: String) throws {
        let before = try functions(Self.script)
        let after = try functions(Self.script.replacing(old, with: new))
        var found: [String] = []
        for (step, fields) in before.steps {
            for field in ["when", "check", "unit"] where fields[field] != after.steps[step]?[field] {
                found.append("\(step).\(field)")
            }
        }
        if before.produces != after.produces { found.append("produces") }
        if before.helpers != after.helpers { found.append("helpers") }
        #expect(found.sorted().joined(separator: " ") == told)
        #expect(before.isWhole && after.isWhole)
    }

    @Test func `steps made by code cannot be told apart`() throws {
        let source = """
            local steps = {}
            for i = 1, 2 do steps[i] = step { id = "s" .. i, type = "text", ask = { ko = "?", en = "?" } } end
            return worksheet { id = "w", title = { ko = "w", en = "w" }, phase = "plan", steps = steps }
            """
        #expect(try !functions(source).isWhole)
        #expect(WorksheetCode(source.replacing("\"w\", title", with: "\"w\" .. \"\", title")).renamed("v") == nil)
    }

    @Test func `indicators are those that its functions name`() {
        #expect(WorksheetCode(Self.script).indicators == ["churn", "meeting_size", "mood"])
    }

    @Test func `another id changes nothing else`() throws {
        let renamed = try #require(WorksheetCode(Self.script).renamed("look-back"))
        #expect(renamed == Self.script.replacing("\"retro\"", with: "\"look-back\""))
        let definition = try WorksheetScript(source: renamed, file: "w.lua").definition
        #expect(definition.id == "look-back")
    }
}
