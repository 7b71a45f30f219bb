import LuaRuntime
import ProgramModel
import Values

/// `indicators`: those of the program, by id.
struct IndicatorShelf: LuaObject {
    static let luaName = "indicators"

    private let definitions: [IndicatorDefinition]

    init(_ definitions: [IndicatorDefinition]) {
        self.definitions = definitions.sorted { $0.id < $1.id }
    }

    func luaField(_ name: String) throws -> HostValue? {
        guard let definition = definitions.first(where: { $0.id.rawValue == name }) else {
            throw LuaError.unknownName(name, what: Self.unknown(name), known: definitions.map(\.id.rawValue))
        }
        return .object(IndicatorObject(definition: definition))
    }

    var luaKeys: [Value]? { definitions.map { .string($0.id.rawValue) } }

    static func unknown(_ id: String) -> LocalizedText {
        LocalizedText(ko: "‘\(id.prefix(40))’이라는 지표가 없습니다", en: "there is no indicator ‘\(id.prefix(40))’")
    }
}
