import LuaRuntime
import Testing
import Values

/// Memory that ends a little later each time, so that every allocation of a script is at some time the one refused.
@Suite struct MemoryEverywhereTests {
    private static let script = """
        local t = setmetatable({}, { __index = function(_, k) return k .. '!' end })
        for i = 1, 20 do t[i] = { i, tostring(i) } end
        local s = table.concat({ 'a', 'b', t.x }, ','):gsub('%w', function(c) return c:upper() end)
        table.sort(t, function(a, b) return a[1] > b[1] end)
        local ok, message = pcall(error, { code = s })
        return { s, #t, host({ 1, 2 }), ok, string.format('%s %d', s, #t) }
        """

    @Test func everyRefusalIsTheMemoryLimit() throws {
        var (refused, done) = (0, 0)
        for bytes in stride(from: 0, through: 24 << 10, by: 16) {
            do throws(LuaError) {
                // Steps are many, so that memory is the limit meant.
                let state = try LuaState(budget: LuaBudget(steps: 1_000_000, memoryBytes: bytes))
                try state.register("host") { call in .ref(try call.table(1)) }
                let value = try state.run(Self.script, name: "t.lua").value()
                #expect(value.array?.count == 5)
                done += 1
            } catch {
                #expect(error.code == "script.memory-limit", "\(bytes) bytes: \(error)")
                refused += 1
            }
        }
        #expect(refused > 50 && done > 50, "\(refused) refused, \(done) done")
    }
}
