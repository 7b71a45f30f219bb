import ProgramModel
import Testing
import Values

@Suite struct StatePatchTests {
    @Test(arguments: 0..<200 as Range<UInt64>) func aPatchLeadsFromOneStateToTheOther(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let from = Self.random(depth: 4, using: &generator)
        // A near relative, as two states of one program are; now and then a stranger.
        let to = seed % 5 == 0 ? Self.random(depth: 4, using: &generator) : Self.relative(from, using: &generator)
        let patch = StatePatch(from: from, to: to)
        #expect(patch.applied(to: from) == to)
        // And so does the patch that was kept in the journal.
        let kept = try CanonicalCoding.decode(StatePatch.self, from: CanonicalCoding.bytes(patch))
        #expect(kept.applied(to: from) == to)
    }

    @Test func aPatchIsAsSmallAsTheChange() {
        let long = Value.array((0..<1000).map { ["n": .int($0)] })
        let longer = Value.array((0..<1003).map { ["n": .int($0)] })
        #expect(StatePatch(from: ["list": longer], to: ["list": long]).changes == [StateChange(.keep, ["list"], 1000)])
        #expect(StatePatch(from: ["a": 1, "b": 2], to: ["a": 1]).changes == [StateChange(.remove, ["b"])])
    }

    private static func random(depth: Int, using generator: inout SplitMix64) -> Value {
        switch Int.random(in: 0..<(depth > 0 ? 5 : 3), using: &generator) {
        case 0: return .int(Int64.random(in: 0...3, using: &generator))
        case 1: return .string(["a", "b", "가"].randomElement(using: &generator)!)
        case 2: return .null
        case 3:
            return .array(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            var members: [String: Value] = [:]
            for key in ["x", "y", "z"] where Bool.random(using: &generator) {
                members[key] = random(depth: depth - 1, using: &generator)
            }
            return .object(members)
        }
    }

    private static func relative(_ value: Value, using generator: inout SplitMix64) -> Value {
        if Int.random(in: 0..<6, using: &generator) == 0 { return random(depth: 2, using: &generator) }
        switch value {
        case .object(let members):
            var changed = members.mapValues { relative($0, using: &generator) }
            if Bool.random(using: &generator) { changed["y"] = nil }
            return .object(changed)
        case .array(let elements):
            var changed = elements.map { relative($0, using: &generator) }
            if Bool.random(using: &generator) { changed.append(random(depth: 1, using: &generator)) }
            if Bool.random(using: &generator), !changed.isEmpty { changed.removeLast() }
            return .array(changed)
        default: return value
        }
    }
}
