internal import Foundation

/// How names are compared: `김 민수`, `김민수` and the decomposed letters that some systems write are one name.
enum FoldedName {
    static func fold(_ name: String) -> String {
        let kept = name.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars.filter {
            !$0.properties.isWhitespace
        }
        return String(String.UnicodeScalarView(kept))
    }
}
