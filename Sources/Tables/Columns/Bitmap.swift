/// A packed list of bits. Bits past `count` in the last word are always zero, so equal bitmaps have equal words.
struct Bitmap: Hashable, Sendable {
    private(set) var words: [UInt64]
    private(set) var count: Int

    init(repeating bit: Bool = false, count: Int = 0) {
        words = Array(repeating: bit ? .max : 0, count: Bitmap.wordCount(count))
        self.count = count
        clearTail()
    }

    /// Nil when the words do not fit `count` or a bit past it is set.
    init?(words: [UInt64], count: Int) {
        guard words.count == Bitmap.wordCount(count) else { return nil }
        self.words = words
        self.count = count
        clearTail()
        guard self.words.last == words.last else { return nil }
    }

    static func wordCount(_ bits: Int) -> Int { (bits + 63) / 64 }

    subscript(index: Int) -> Bool {
        get { words[index >> 6] >> UInt64(index & 63) & 1 != 0 }
        set {
            let bit: UInt64 = 1 << UInt64(index & 63)
            if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
        }
    }

    /// For setting many bits: the words themselves, without a check on each access.
    @inline(__always)
    mutating func withMutableWords(_ body: (UnsafeMutableBufferPointer<UInt64>) -> Void) {
        words.withUnsafeMutableBufferPointer { body($0) }
    }

    mutating func append(_ bit: Bool) {
        if count & 63 == 0 { words.append(0) }
        count += 1
        if bit { self[count - 1] = true }
    }

    mutating func truncate(to newCount: Int) {
        guard newCount < count else { return }
        count = newCount
        words.removeLast(words.count - Bitmap.wordCount(newCount))
        clearTail()
    }

    mutating func reserveCapacity(_ bits: Int) {
        words.reserveCapacity(Bitmap.wordCount(bits))
    }

    var ones: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// The indices of the set bits, ascending.
    var indices: [Int] {
        var result: [Int] = []
        result.reserveCapacity(ones)
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                result.append(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return result
    }

    /// Word by word; both must have the same count.
    func combined(with other: Bitmap, _ operation: (UInt64, UInt64) -> UInt64) -> Bitmap {
        precondition(count == other.count)
        var result = self
        for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
        result.clearTail()
        return result
    }

    private mutating func clearTail() {
        if count & 63 != 0 { words[words.count - 1] &= (1 << UInt64(count & 63)) - 1 }
    }
}

extension UnsafeMutableBufferPointer<UInt64> {
    @inline(__always)
    func set(_ bit: UInt32) {
        self[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
}
