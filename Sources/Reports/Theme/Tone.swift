/// The colours of everything the project draws, named by what they mean.
///
/// Blue, teal and burnt orange carry the meanings that must not be confused; orange stays apart from the others for
/// every common kind of colour blindness. Nothing is told by colour alone: shape, line or word says it too, so all can
/// be read in grey.
package enum Tone: String, Sendable, CaseIterable {
    case paper
    case surface
    case grid
    case rule
    case muted
    case soft
    case ink
    /// Readings, links, the project's own voice.
    case accent
    /// Washes behind the accent.
    case accentWash = "accent-wash"
    case good
    case goodWash = "good-wash"
    case concern
    case concernWash = "concern-wash"
    case target
    case plan
    case execute
    case feedback
    case followThrough = "follow-through"
    /// From few to many; the two darkest carry words of paper colour, the others of ink.
    case heat1 = "heat-one"
    case heat2 = "heat-two"
    case heat3 = "heat-three"
    case heat4 = "heat-four"
    case heat5 = "heat-five"

    static let heats: [Tone] = [.heat1, .heat2, .heat3, .heat4, .heat5]

    /// On a screen.
    package var hex: String {
        switch self {
        case .paper: "#ffffff"
        case .surface: "#f6f7f4"
        case .grid: "#e9ecea"
        case .rule: "#cfd5d3"
        case .muted: "#5d6867"
        case .soft: "#424c4f"
        case .ink: "#1b2629"
        case .accent: "#1d5b82"
        case .accentWash: "#e8f0f5"
        case .good: "#0c6b62"
        case .goodWash: "#e4f1ee"
        case .concern: "#a84a14"
        case .concernWash: "#faeee5"
        case .target: "#75458a"
        case .plan: "#e3edf6"
        case .execute: "#f7f4e6"
        case .feedback: "#e2f1e6"
        case .followThrough: "#f1ecf5"
        case .heat1: "#dbe8f1"
        case .heat2: "#b3cfe2"
        case .heat3: "#86b1ce"
        case .heat4: "#2f6f9c"
        case .heat5: "#123f5c"
        }
    }

    /// On paper: darker lines, and washes that survive a poor printer.
    package var printHex: String {
        switch self {
        case .surface: "#f4f4f4"
        case .grid: "#dddddd"
        case .rule: "#aaaaaa"
        case .muted: "#444c4c"
        case .soft: "#2c3436"
        case .ink: "#000000"
        case .accent: "#123f5c"
        case .good: "#084a44"
        case .concern: "#8a3a0e"
        case .target: "#542e65"
        default: hex
        }
    }

    /// `var(--moim-accent)`.
    package var variable: String { "var(--moim-\(rawValue))" }

    /// `--moim-accent: #1d5b82;` for each tone, to stand inside a rule.
    package static func declarations(print: Bool = false) -> String {
        allCases.map { "--moim-\($0.rawValue): \(print ? $0.printHex : $0.hex);" }.joined(separator: " ")
    }
}
