/// A hash of short byte strings: eight bytes to a multiplication, whose two halves are folded into one (the mixing step
/// of wyhash). With a seed that nobody outside knows, strings that collide cannot be prepared.
struct SeededHash {
    private let seed: UInt64
    private let factor: UInt64

    init() {
        var random = SystemRandomNumberGenerator()
        seed = random.next()
        // Odd, so that no bit of the input is lost.
        factor = random.next() | 1
    }

    @inline(__always)
    func callAsFunction(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let count = bytes.count
        var hash = seed ^ UInt64(truncatingIfNeeded: count)
        var at = 0
        while at + 8 < count {
            hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        return mixed(mixed(hash ^ ByteWord.last(of: bytes, from: at)))
    }

    @inline(__always)
    private func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: factor)
        return product.high ^ product.low ^ word
    }
}
