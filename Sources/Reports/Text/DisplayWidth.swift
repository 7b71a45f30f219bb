/// How many columns of a terminal a text takes: a Hangul syllable two, a Latin letter one, a combining mark none.
///
/// Widths follow UAX #11 for wide and fullwidth characters. Ambiguous ones (`─`, `●`) count one, as terminals outside
/// legacy East Asian encodings draw them. An emoji takes two, however many code points joined into it.
package enum DisplayWidth {
    package static func of(_ text: some StringProtocol) -> Int {
        var width = 0
        for character in text { width += of(character) }
        return width
    }

    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return of(first) }
        if isEmojiSequence(scalars) { return 2 }
        var width = 0
        for scalar in scalars { width += of(scalar) }
        return width
    }

    /// One code point standing alone. Control characters take none: nothing that prints should hold any.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        let code = scalar.value
        if code < 0x7F { return code < 0x20 ? 0 : 1 }
        if code < 0xA0 { return 0 }
        // The vowels, finals and tone marks of old Hangul are drawn into the cell of the initial before them.
        if (0x1160...0x11FF).contains(code) || (0xD7B0...0xD7FF).contains(code) || (0x302E...0x302F).contains(code) {
            return 0
        }
        if code < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
        default: return WideRanges.contains(code) ? 2 : 1
        }
    }

    /// Flags, keycaps, skin tones, `❤️` and joined families: one picture, two columns.
    private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let first = scalars.first, first.properties.isEmoji else { return false }
        return scalars.dropFirst().contains { scalar in
            scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier
                || (0x1F1E6...0x1F1FF).contains(scalar.value)
        }
    }
}
