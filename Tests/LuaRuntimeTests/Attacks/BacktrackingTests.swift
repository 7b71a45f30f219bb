import LuaRuntime
import Testing

extension Attack {
    /// Patterns that try far more ways than the text has letters.
    static let backtracking: [Attack] = [
        Attack("pattern backtracking", "steps-limit", source: "string.find(('a'):rep(40), ('a*'):rep(40) .. 'b')"),
        Attack(
            "pattern with captures", "steps-limit", source: "string.match(('a'):rep(500), '(.-)(.-)(.-)(.-)(.-)(.-)b')"),
        Attack("balanced scan", "steps-limit", source: "string.find(('('):rep(60000), '%b()')"),
        Attack(
            "frontier scan", "steps-limit",
            source: "local s = ('a'):rep(60000) while true do s:find('%f[' .. s .. ']x') end"),
        Attack(
            "optional letters", "steps-limit",
            source: "string.find(('a'):rep(30), ('a?'):rep(30) .. ('a'):rep(30) .. 'b')"),
        Attack("lazy everything", "steps-limit", source: "string.find(('a'):rep(3000), '.-.-.-.-b')"),
        Attack("repeated capture", "steps-limit", source: "while true do string.find(('a'):rep(5000), '(.-)%1b') end"),
        Attack(
            "gmatch that finds nothing", "steps-limit",
            source: "for _ in ('a'):rep(500):gmatch('(.-)(.-)(.-)(.-)(.-)b') do end"),
        Attack("gsub that finds nothing", "steps-limit", source: "('a'):rep(500):gsub('(.*)(.*)(.*)(.*)(.*)b', '')"),
        Attack(
            "class as long as the text", "steps-limit",
            source: "local s = ('a'):rep(60000) while true do s:find('[' .. s .. ']*x') end"),
        Attack("too many captures", "runtime", source: "string.find('a', ('('):rep(40))"),
        Attack("too complex a pattern", "runtime", source: "string.find(('a'):rep(250), ('a?'):rep(210))"),
    ]
}

@Suite struct BacktrackingTests {
    /// Without counted steps the deadline alone ends it.
    @Test(arguments: Attack.backtracking.filter { $0.codes == ["script.steps-limit"] })
    func theDeadlineHolds(attack: Attack) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let state = try Attack.state(LuaBudget(milliseconds: 30))
        let error = #expect(throws: LuaError.self) { try attack.strike(state) }
        #expect(error?.code == "script.time-limit")
        // Generous: the machine may be busy; without a limit most would never end.
        #expect(clock.now - start < .seconds(5))
    }
}
