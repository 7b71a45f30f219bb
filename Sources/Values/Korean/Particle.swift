/// A Korean particle whose form depends on how the word before it ends: 회의는, 모임은.
package enum Particle: Sendable, CaseIterable {
    /// 은/는
    case topic
    /// 이/가
    case subject
    /// 을/를
    case object
    /// 으로/로; after ㄹ it is 로 (서울로).
    case direction
    /// 과/와
    case with

    /// The word and its particle. Where nobody can tell how the word is read, both forms are written: 은(는).
    package func after(_ word: String) -> String {
        word + form(after: word)
    }

    package func form(after word: String) -> String {
        guard let sound = FinalSound(of: word) else {
            return switch self {
            case .topic: "은(는)"
            case .subject: "이(가)"
            case .object: "을(를)"
            case .direction: "(으)로"
            case .with: "과(와)"
            }
        }
        return switch self {
        case .topic: sound == .vowel ? "는" : "은"
        case .subject: sound == .vowel ? "가" : "이"
        case .object: sound == .vowel ? "를" : "을"
        case .direction: sound == .consonant ? "으로" : "로"
        case .with: sound == .vowel ? "와" : "과"
        }
    }
}
