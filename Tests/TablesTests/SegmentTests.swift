import Tables
import Testing
import Values

@Suite struct SegmentTests {
    @Test(arguments: UInt64(1)...60) func roundTrip(seed: UInt64) throws {
        for segment in try Sample(seed: seed).table.segments {
            let bytes = segment.encoded()
            let decoded = try Segment(decoding: bytes)
            #expect(decoded == segment)
            #expect(decoded.encoded() == bytes)
        }
    }

    /// The whole layout of one small segment, byte by byte, so that a change of the format cannot pass unseen.
    @Test func layout() throws {
        var builder = TableBuilder(
            try Schema([Schema.Field("t", .time), Schema.Field("m", .category), Schema.Field("b", .boolean)]),
            offset: { _, _ in 0 })
        try builder.append(["t": "1970-01-01T00:00:05Z", "m": "y", "b": true])
        try builder.append(["t": "1970-01-01T00:00:08Z", "m": "x"])
        let expected: [UInt8] =
            Array("MOIMSEG".utf8) + [1] + [3, 0, 0, 0] + [2, 0, 0, 0, 0, 0, 0, 0]
            + [1, 0, 0, 0] + Array("t".utf8) + [1, 0] + [0x88, 0x13, 0, 0, 0, 0, 0, 0] + [1, 1] + [0, 3]
            + [1, 0, 0, 0] + Array("m".utf8) + [2, 0] + [2, 0, 0, 0] + [1, 0, 0, 0] + Array("x".utf8) + [1, 0, 0, 0]
            + Array("y".utf8) + [0, 0, 0, 0, 0, 0, 0, 0] + [0, 1] + [1, 0]
            + [1, 0, 0, 0] + Array("b".utf8) + [5, 1] + [1, 0, 0, 0, 0, 0, 0, 0] + [1, 0, 0, 0, 0, 0, 0, 0]
        #expect(builder.finish().encoded() == expected)
    }

    @Test func extremesOfTime() throws {
        let schema = try Schema([Schema.Field("t", .time)])
        for moments in [
            [Int64.min, .max], [.max], [.min], [0, 1000, 255_000], [0, 1], [-1, 0], [Int64.min, .min + 1000],
        ] {
            var builder = TableBuilder(schema, offset: { _, _ in 0 })
            for moment in moments { try builder.append(["t": .int(moment)]) }
            let segment = builder.finish()
            #expect(try Segment(decoding: segment.encoded()) == segment)
        }
    }

    @Test func spanTellsWhetherToLook() throws {
        var builder = TableBuilder(try Schema([Schema.Field("time", .time)]), offset: { _, _ in 0 })
        #expect(builder.finish().timeSpan == nil)
        for moment: Int64 in [70, -3, 12] { try builder.append(["time": .int(moment)]) }
        let span = try #require(builder.finish().timeSpan)
        #expect(span.first.milliseconds == -3 && span.last.milliseconds == 70)
    }

    /// Every prefix, and every change of a bit, is either refused or another segment with a spelling of its own.
    @Test(arguments: UInt64(1)...12) func damageNeverTraps(seed: UInt64) throws {
        let segment = try Sample(seed: seed, most: 9).table.segments[0]
        let bytes = segment.encoded()
        for end in bytes.indices {
            #expect(throws: SegmentDecodingError.self) { try Segment(decoding: Array(bytes[..<end])) }
        }
        #expect(throws: SegmentDecodingError.self) { try Segment(decoding: bytes + [0]) }
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                if let other = try? Segment(decoding: damaged) {
                    #expect(other.encoded() == damaged, "byte \(index), bit \(bit)")
                }
            }
        }
    }

    @Test(arguments: UInt64(1)...40) func noiseNeverTraps(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let noise = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
            UInt8.random(in: 0...255, using: &generator)
        }
        let head: [UInt8] = Array("MOIMSEG".utf8) + [1, UInt8.random(in: 0...3, using: &generator), 0, 0, 0]
        #expect((try? Segment(decoding: noise)) == nil)
        #expect((try? Segment(decoding: head + noise)) == nil)
    }

    @Test func hugeClaimsAreRefusedBeforeMemoryIsAsked() {
        let claim: [UInt8] =
            Array("MOIMSEG".utf8) + [1, 1, 0, 0, 0] + [0xFF, 0xFF, 0xFF, 0xFE, 0, 0, 0, 0] + [1, 0, 0, 0, 0x61, 3, 0]
        #expect(throws: SegmentDecodingError.self) { try Segment(decoding: claim) }
        do {
            _ = try Segment(decoding: Array("MOIMSEG".utf8) + [9])
        } catch {
            #expect(error.code == "segment.damaged" && error.offset == 8)
        }
    }
}
