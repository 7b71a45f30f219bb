package import Values

/// What a Lua value is.
package enum LuaKind: String, Hashable, Sendable {
    case `nil`
    case bool
    case int
    case number
    case string
    case table
    case function
    case object

    /// As it is told to a person.
    package var text: LocalizedText {
        switch self {
        case .nil: LocalizedText(ko: "없음(nil)", en: "nothing (nil)")
        case .bool: LocalizedText(ko: "참·거짓", en: "a boolean")
        case .int: LocalizedText(ko: "정수", en: "a whole number")
        case .number: LocalizedText(ko: "숫자", en: "a number")
        case .string: LocalizedText(ko: "글", en: "a string")
        case .table: LocalizedText(ko: "테이블", en: "a table")
        case .function: LocalizedText(ko: "함수", en: "a function")
        case .object: LocalizedText(ko: "객체", en: "an object")
        }
    }
}
