import Foundation
import ProgramModel
import Values

/// What a person typed where ‘dues match --review’ asks.
enum TransferAnswer: Equatable {
    case member(String)
    case ignore
    case skip

    /// A candidate's number, `i`, `s` or nothing, and any other word is who it was. A keyboard that was left in Korean types
    /// ㅑ and ㄴ for the two letters.
    init(_ line: String, candidates: [MemberID]) {
        let word = line.trimmingCharacters(in: .whitespaces)
        switch word.lowercased() {
        case "", "s", "ㄴ": self = .skip
        case "i", "ㅑ": self = .ignore
        default:
            if let number = Int(word), candidates.indices.contains(number - 1) {
                self = .member(candidates[number - 1].rawValue)
            } else {
                self = .member(word)
            }
        }
    }
}
