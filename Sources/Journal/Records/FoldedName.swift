internal import Foundation

/// How names are compared: `김 민수`, `김민수` and the decomposed letters that some systems write are one name.
enum FoldedName {
    static func fold(_ name: String) -> String {
        if let folded = foldedASCII(name) { return folded }
        let kept = name.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars.filter {
            !$0.properties.isWhitespace
        }
        return String(String.UnicodeScalarView(kept))
    }

    /// The same for a name of ASCII only, without a walk through the tables of Unicode: accounts of forums and
    /// repositories come by the hundred thousand.
    private static func foldedASCII(_ name: String) -> String? {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: name.utf8.count) { target in
            var count = 0
            for byte in name.utf8 where byte != 0x20 && !(0x09...0x0D).contains(byte) {
                target[count] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
                count += 1
            }
            return count
        }
    }
}
