package import LuaRuntime
package import ProgramModel
package import Tables
package import Values

/// Any chunk of Lua, run once with everything that authors have and with `data`.
package struct ScriptRun: Sendable {
    package enum Returned: Sendable {
        case value(Value)
        case indicator(IndicatorScript)
        case worksheet(WorksheetScript)
    }

    private let text: ScriptText

    /// - Parameter file: a path as the author knows it, for errors.
    package init(source: String, file: String, limits: ScriptLimits = ScriptLimits()) {
        text = ScriptText(source: source, file: file, budget: limits.budget)
    }

    package var digest: Digest { text.digest }

    /// - Parameters:
    ///   - tables: what `data` holds.
    ///   - arguments: what the chunk's `...` holds.
    ///   - printed: told what it printed, also where it fails.
    package func run(
        on tables: [String: Table], arguments: [String] = [], printed: (String) -> Void
    ) throws(LuaError) -> Returned {
        let data = DataObject(tables: tables, needs: tables.keys.sorted())
        do {
            return try text.run(
                globals: [DataObject.luaName: .object(data)], arguments: arguments.map { .string($0) }, printed: printed
            ) { returned throws(LuaError) in
                if returned.object(as: Declared<WorksheetWord>.self) != nil {
                    return .worksheet(try WorksheetScript(text))
                }
                if returned.object(as: Declared<IndicatorWord>.self) != nil {
                    return .indicator(try IndicatorScript(text))
                }
                return .value(try returned.value(data: Self.data))
            }
        } catch {
            throw ScriptLimits.named(error)
        }
    }

    /// What the objects of the library are as data: what a person would want to see of them.
    private static func data(_ object: any LuaObject) -> Value? {
        switch object {
        case let table as TableObject: .array(table.table.rows())
        case let set as SetObject: .array(set.elements.values)
        case let ratio as RatioObject:
            [
                "numerator": .number(ratio.numerator), "denominator": .number(ratio.denominator),
                "value": ratio.value.map { .number($0) } ?? .null,
            ]
        case is NoReading: .null
        default: object.luaValue
        }
    }
}
