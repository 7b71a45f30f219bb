/// Texts laid end to end in UTF-8: text `i` is `bytes[offsets[i]..<offsets[i + 1]]`. Always valid UTF-8, text by text.
struct TextStorage: Hashable, Sendable {
    private(set) var offsets: [UInt32] = [0]
    private(set) var bytes: [UInt8] = []

    /// One segment holds no more text than this, so that an offset fits.
    static let mostBytes = 1 << 30

    init() {}

    /// Nil when the offsets do not run from 0 up to the number of bytes, or a text is not UTF-8.
    init?(offsets: [UInt32], bytes: [UInt8]) {
        guard offsets.first == 0, offsets.last == UInt32(exactly: bytes.count) else { return nil }
        for index in offsets.indices.dropFirst() {
            guard offsets[index - 1] <= offsets[index],
                UTF8Check.isValid(bytes[Int(offsets[index - 1])..<Int(offsets[index])])
            else { return nil }
        }
        self.offsets = offsets
        self.bytes = bytes
    }

    var count: Int { offsets.count - 1 }

    subscript(index: Int) -> String {
        String(decoding: bytes[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
    }

    func isEmpty(_ index: Int) -> Bool { offsets[index] == offsets[index + 1] }

    /// The bytes must be valid UTF-8.
    mutating func append(_ text: some Collection<UInt8>) {
        bytes.append(contentsOf: text)
        offsets.append(UInt32(bytes.count))
    }

    mutating func truncate(to count: Int) {
        guard count < self.count else { return }
        offsets.removeLast(self.count - count)
        bytes.removeLast(bytes.count - Int(offsets[count]))
    }
}
