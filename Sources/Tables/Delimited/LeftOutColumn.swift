package import Values

/// A column that an import did not keep, and why.
package struct LeftOutColumn: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        case mail
        case phone
        case name
        case writing

        package var title: LocalizedText {
            switch self {
            case .mail: LocalizedText(ko: "메일 주소", en: "mail addresses")
            case .phone: LocalizedText(ko: "전화번호", en: "phone numbers")
            case .name: LocalizedText(ko: "사람의 이름", en: "names of people")
            case .writing: LocalizedText(ko: "사람이 쓴 글", en: "what people wrote")
            }
        }
    }

    package var name: String
    /// The name in the file.
    package var header: String
    package var reason: Reason

    package init(name: String, header: String, reason: Reason) {
        self.name = name
        self.header = header
        self.reason = reason
    }
}
