import LuaSyntax
import Testing

/// A long text is read in the time that its length asks for, whatever it is made of: a time that grew with its square
/// would be hours.
@Suite(.timeLimit(.minutes(1))) struct SizeTests {
    @Test(arguments: [
        "f(x)\n", "x = 1 + 2 * 3\n", "do local a = 1 f(a) end\n", "t.a.b.c = { 1, { k = \"v\" } }\n",
        "f(function(a) return a and { ko = \"x\" } or nil end)\n", "goto l ", "-- 가나다\n", "s = [[ long ]] .. 'x'\n",
    ])
    func repeated(piece: String) {
        let script = String(repeating: piece, count: 200_000 / piece.utf8.count)
        #expect(LuaReading(script: script + (piece == "goto l " ? "::l::" : "")).error == nil)
    }

    @Test(arguments: [
        ("x = a", ".b", ""), ("x = 1", " + 1", ""), ("x = a", " or a", ""), ("f", "()", ""), ("x = {", "1,", "}"),
        ("x = ", "-1 + ", "1"), ("x = f", ":m()", ""),
    ])
    func chained(head: String, piece: String, tail: String) {
        let count = 200_000 / piece.utf8.count
        #expect(LuaReading(script: head + String(repeating: piece, count: count) + tail).error == nil)
    }

    @Test func manyLocalsAreRefusedAsLuaRefusesThem() throws {
        for count in [199, 200, 201] {
            let script = String(repeating: "local a ", count: count)
            let judged = try StockLua.accepts([script])
            #expect([LuaReading(script: script).error == nil] == judged, "\(count)")
        }
        for count in [195, 196, 197, 198] {
            let texts = ["for i = 1, 2 do end", "for k in pairs(t) do end"].map {
                String(repeating: "local a ", count: count) + $0
            }
            #expect(texts.map { LuaReading(script: $0).error == nil } == (try StockLua.accepts(texts)), "\(count)")
        }
    }
}
