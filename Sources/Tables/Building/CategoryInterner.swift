/// Gives each different sequence of bytes a number, in the order of first meeting. One table and one arena, so a row
/// costs a hash and a comparison and no allocation. The hash is Swift's, seeded anew in every process, so a hostile
/// file cannot aim at it; nothing that leaves here depends on it.
struct CategoryInterner {
    private var slots: [UInt32] = Array(repeating: 0, count: 64)
    private var hashes: [Int] = []
    private var ends: [Int] = []
    private var arena: [UInt8] = []

    var count: Int { ends.count }

    mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(bytes: text)
        let hash = hasher.finalize()
        let mask = slots.count - 1
        var slot = hash & mask
        while true {
            let code = slots[slot]
            if code == 0 { break }
            if hashes[Int(code) - 1] == hash, holds(text, at: Int(code) - 1) { return code - 1 }
            slot = (slot + 1) & mask
        }
        arena.append(contentsOf: text)
        ends.append(arena.count)
        hashes.append(hash)
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { grow() }
        return UInt32(count - 1)
    }

    func text(_ code: Int) -> String {
        String(decoding: arena[range(code)], as: UTF8.self)
    }

    private func range(_ code: Int) -> Range<Int> {
        (code == 0 ? 0 : ends[code - 1])..<ends[code]
    }

    @inline(__always)
    private func holds(_ text: UnsafeRawBufferPointer, at code: Int) -> Bool {
        let range = range(code)
        guard range.count == text.count else { return false }
        return arena.withUnsafeBytes { $0[range].elementsEqual(text) }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, hash) in hashes.enumerated() {
            var slot = hash & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }
}
