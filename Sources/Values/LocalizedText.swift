/// One text in both languages. Both are written where the text is born, so neither can be forgotten.
package struct LocalizedText: Codable, Hashable, Sendable {
    package var ko: String
    package var en: String

    package init(ko: String, en: String) {
        self.ko = ko
        self.en = en
    }

    /// A text that is the same in both languages: a name, a code, what a person typed.
    package init(same text: String) {
        self.init(ko: text, en: text)
    }

    /// The text as it is shown: in Korean, with the particle that fits where both forms were written.
    package subscript(language: Language) -> String {
        switch language {
        case .ko: Particle.resolved(in: ko)
        case .en: en
        }
    }

    package static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
        LocalizedText(ko: left.ko + right.ko, en: left.en + right.en)
    }
}
