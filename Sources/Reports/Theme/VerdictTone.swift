package import Values

/// A verdict as drawings, badges and terminals show it: told apart by shape and word before colour.
package enum VerdictTone: String, Sendable, CaseIterable {
    case supported
    case refuted
    case inconclusive

    package var name: LocalizedText {
        switch self {
        case .supported: LocalizedText(ko: "지지", en: "Supported")
        case .refuted: LocalizedText(ko: "기각", en: "Refuted")
        case .inconclusive: LocalizedText(ko: "판단 불가", en: "Inconclusive")
        }
    }

    /// One column of a terminal.
    package var symbol: String {
        switch self {
        case .supported: "✓"
        case .refuted: "✗"
        case .inconclusive: "?"
        }
    }

    /// The class of a badge or card in `Stylesheet.report`.
    package var cssClass: String { rawValue }
}
