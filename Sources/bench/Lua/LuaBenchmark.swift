import Foundation
import LuaRuntime
import Scripting
import Values

/// What the sandbox costs beside stock Lua, on the same scripts in one run: each round runs one after the other, and the
/// ratio is the median over the rounds.
enum LuaBenchmark {
    private static let rounds = 9

    static func run() throws {
        let peer = StockLua(folder: URL(fileURLWithPath: "scripts/bench/lua-scripts", isDirectory: true))
        var report = GoalReport()
        print("seconds of processor time for a script, medians of \(rounds) rounds")
        for script in ["arithmetic.lua", "calls.lua", "tables.lua"] {
            let free = try compare(script, peer, .default, hooked: false)
            report.add("\(script) ≤ 1.15 × lua5.4", free <= 1.15)
            let counted = try compare(script, peer, LuaBudget(steps: 1 << 50), hooked: false)
            let floor = counted <= 2 ? 1 : try compare(script, peer, LuaBudget(steps: 1 << 50), hooked: true)
            // Counting is Lua's own; where it alone costs more than twice, there is nothing to be won.
            report.add(
                "\(script), steps counted ≤ 2 × lua5.4, or ≤ 1.1 × its own count hook", counted <= 2 || floor <= 1.1)
        }
        report.add("patterns.lua ≤ 1.5 × lua5.4", try compare("patterns.lua", peer, .default, hooked: false) <= 1.5)
        let callback = try callbackNanoseconds()
        print(String(format: "a call from Lua through C to Swift and back: %.1f ns", callback))
        report.add("callback ≤ 60 ns", callback <= 60)
        let bare = try Stopwatch.median(count: 2000) { count in
            for _ in 0..<count { _ = try LuaState() }
        }
        print(String(format: "a fresh sandboxed state: %.1f µs", bare / 1000))
        report.add("fresh state ≤ 100 µs", bare <= 100_000)
        let whole = try Stopwatch.median(count: 1000) { count in
            for _ in 0..<count { _ = try ScriptFile.load(source: worksheet, file: "note.lua") }
        }
        print(String(format: "a small worksheet, read and understood: %.1f µs", whole / 1000))
        try report.finish()
    }

    private static let worksheet = """
        return worksheet { id = "note", phase = "plan", title = { ko = "쪽지", en = "Note" },
          steps = { step { id = "text", type = "text", ask = { ko = "무엇을?", en = "What?" } } } }
        """

    /// How many times the peer's time ours is.
    private static func compare(
        _ script: String, _ peer: StockLua, _ budget: LuaBudget, hooked: Bool
    ) throws -> Double {
        let source = try String(contentsOf: peer.folder.appending(path: script), encoding: .utf8)
        var (ours, theirs, ratios): ([Double], [Double], [Double]) = ([], [], [])
        for round in 0...rounds {
            let (seconds, value) = try run(source, script, budget)
            let (peerSeconds, peerValue) = try peer.run(script, hooked: hooked)
            guard value == peerValue else { throw BenchmarkError.wrong("\(script): \(value), not \(peerValue)") }
            // The first round warms up.
            guard round > 0 else { continue }
            ours.append(seconds)
            theirs.append(peerSeconds)
            ratios.append(seconds / peerSeconds)
        }
        ratios.sort()
        let name = (script + (budget.steps == nil ? "" : ", steps counted")).padding(
            toLength: 30, withPad: " ", startingAt: 0)
        print(
            String(
                format: "  %@ moim %.3f   %@ %.3f   × %.2f (%.2f–%.2f)", name, ours.sorted()[rounds / 2],
                hooked ? "lua5.4 with an empty hook" : "lua5.4", theirs.sorted()[rounds / 2], ratios[rounds / 2],
                ratios[0], ratios[rounds - 1]))
        return ratios[rounds / 2]
    }

    private static func run(_ source: String, _ name: String, _ budget: LuaBudget) throws -> (Double, String) {
        var budget = budget
        budget.milliseconds = 60_000
        let state = try LuaState(budget: budget)
        let script = try state.load(source, name: name)
        let start = clock()
        let value = try script.call().int
        return (Double(clock() - start) / Double(CLOCKS_PER_SEC), value.map(String.init) ?? "")
    }

    /// The time of a loop that calls the host, less that of the same loop that calls nothing.
    private static func callbackNanoseconds() throws -> Double {
        let state = try LuaState(budget: LuaBudget(milliseconds: 60_000))
        try state.register("double") { call in .value(.int(try call.int(1) * 2)) }
        func loop(_ term: String) throws -> LuaRef {
            let source = "return function(n) local s = 0 for i = 1, n do s = s + \(term) end return s end"
            guard let function = try state.run(source, name: "loop.lua").function else {
                throw BenchmarkError.wrong("callback")
            }
            return function
        }
        func time(_ function: LuaRef) throws -> Double {
            try Stopwatch.median(count: 300_000) { count in
                let expected = Int64(count) * Int64(count + 1)
                guard try function.call(.int(count)).int == expected else { throw BenchmarkError.wrong("callback") }
            }
        }
        return try time(try loop("double(i)")) - time(try loop("i * 2"))
    }
}
