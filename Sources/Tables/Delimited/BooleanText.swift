/// Reads yes and no as sheets write them. `O` and `X` are the marks of Korean attendance sheets.
enum BooleanText {
    ///
    /// With `inferring`, one letter does not make a column of yes and no: `x` and `y` are as likely names.
    static func read(_ text: UnsafeBufferPointer<UInt8>, inferring: Bool = false) -> Bool? {
        guard text.count <= 12, !(inferring && text.count == 1) else { return nil }
        if matches(text, yes) { return true }
        return matches(text, no) ? false : nil
    }

    private static let yes: [StaticString] = ["true", "yes", "y", "o", "예", "네", "참"]
    private static let no: [StaticString] = ["false", "no", "n", "x", "아니오", "아니요", "거짓"]

    /// ASCII letters in either case.
    private static func matches(_ text: UnsafeBufferPointer<UInt8>, _ words: [StaticString]) -> Bool {
        words.contains { word in
            guard word.utf8CodeUnitCount == text.count else { return false }
            for index in 0..<text.count {
                let byte = text[index]
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if lower != word.utf8Start[index] { return false }
            }
            return true
        }
    }
}
