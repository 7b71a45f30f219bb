import LuaSyntax
import Testing
import Values

/// What the stock interpreter takes, reading takes, and nothing else.
@Suite struct MutationTests {
    @Test(arguments: 1...6) func theStockInterpreterAgreesOnMutants(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let scripts = try Mutation.shipped()
        let mutants = (0..<200).map { _ in
            Mutation.apply(to: scripts.randomElement(using: &random) ?? "", using: &random)
        }
        let verdicts = try StockLua.accepts(mutants)
        #expect(verdicts.count == mutants.count)
        #expect(verdicts.contains(true) && verdicts.contains(false))
        for (mutant, isLua) in zip(mutants, verdicts) where (LuaReading(script: mutant).error == nil) != isLua {
            let error = LuaReading(script: mutant).error?.message.en ?? "nothing wrong"
            Issue.record("seed \(seed): the interpreter says \(isLua), reading says \(error):\n\(mutant)")
        }
    }

    @Test func everyPrefixAgrees() throws {
        let script = try #require(try Mutation.shipped().first { $0.contains("test-card") })
        let letters = Array(script)
        let prefixes = stride(from: 0, to: letters.count, by: 7).map { String(letters[..<$0]) }
        for (prefix, isLua) in zip(prefixes, try StockLua.accepts(prefixes)) {
            #expect((LuaReading(script: prefix).error == nil) == isLua, "\(prefix.suffix(60))")
        }
    }
}
