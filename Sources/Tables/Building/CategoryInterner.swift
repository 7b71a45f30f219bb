/// Gives each different sequence of bytes a number, in the order of first meeting. One table and one arena, so a row
/// costs a hash and a comparison and no allocation. The hash is seeded anew for every table, so a hostile file cannot
/// aim at it; nothing that leaves here depends on it.
struct CategoryInterner {
    /// A place in the table. With many categories it is in no cache, so it holds what decides most comparisons.
    private struct Slot {
        /// The text itself when it has at most eight bytes, else its hash.
        var key: UInt64 = 0
        /// Bytes of the text.
        var length: UInt32 = 0
        /// The code and one; 0 where the place is free.
        var number: UInt32 = 0
    }

    private let hash = SeededHash()
    private var slots: [Slot] = Array(repeating: Slot(), count: 64)
    private var hashes: [UInt64] = []
    private var ends: [Int] = []
    private var arena: [UInt8] = []

    var count: Int { ends.count }

    @inline(__always)
    mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
        let hash = hash(text)
        let isShort = text.count <= 8
        let wanted = Slot(
            key: isShort ? ByteWord.last(of: text, from: 0) : hash, length: UInt32(text.count), number: 0)
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[place]
            if slot.number == 0 { break }
            if slot.key == wanted.key, slot.length == wanted.length,
                isShort || holds(text, at: Int(slot.number) - 1)
            {
                return slot.number - 1
            }
            place = (place + 1) & mask
        }
        return add(text, hash, wanted, at: place)
    }

    func text(_ code: Int) -> String {
        String(decoding: arena[range(code)], as: UTF8.self)
    }

    /// The code of each of its texts in another table, which learns those it does not know.
    func codes(in other: inout CategoryInterner) -> [UInt32] {
        arena.withUnsafeBytes { bytes in
            (0..<count).map { other.code(of: UnsafeRawBufferPointer(rebasing: bytes[range($0)])) }
        }
    }

    private func range(_ code: Int) -> Range<Int> {
        (code == 0 ? 0 : ends[code - 1])..<ends[code]
    }

    private func holds(_ text: UnsafeRawBufferPointer, at code: Int) -> Bool {
        let range = range(code)
        return arena.withUnsafeBytes { ByteWord.areEqual(UnsafeRawBufferPointer(rebasing: $0[range]), text) }
    }

    private mutating func add(_ text: UnsafeRawBufferPointer, _ hash: UInt64, _ slot: Slot, at place: Int) -> UInt32 {
        arena.append(contentsOf: text)
        ends.append(arena.count)
        hashes.append(hash)
        slots[place] = Slot(key: slot.key, length: slot.length, number: UInt32(count))
        if count * 2 > slots.count { grow() }
        return UInt32(count - 1)
    }

    private mutating func grow() {
        let old = slots.filter { $0.number > 0 }
        slots = Array(repeating: Slot(), count: slots.count * 2)
        let mask = slots.count - 1
        for slot in old {
            var place = Int(truncatingIfNeeded: hashes[Int(slot.number) - 1]) & mask
            while slots[place].number != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}
