import ProgramModel
import Values

/// A part of a dossier: records, each of them named values.
struct DossierSection {
    struct Field {
        var title: LocalizedText
        var value: Value
    }

    var title: LocalizedText
    var records: [[Field]]

    init(ko: String, en: String, _ records: [[Field]]) {
        title = LocalizedText(ko: ko, en: en)
        // What is not known is not told.
        self.records = records.map { $0.filter { !$0.value.isNull } }.filter { !$0.isEmpty }
    }
}

extension DossierSection.Field {
    init(_ ko: String, _ en: String, _ value: Value) {
        self.init(title: LocalizedText(ko: ko, en: en), value: value)
    }

    init(_ ko: String, _ en: String, title text: LocalizedText?) {
        // In each language as it is read, with the particles that fit.
        self.init(ko, en, text.map { ["ko": .string($0[.ko]), "en": .string($0[.en])] } ?? .null)
    }

    init(_ ko: String, _ en: String, _ text: String?) {
        self.init(ko, en, text.map(Value.string) ?? .null)
    }
}
