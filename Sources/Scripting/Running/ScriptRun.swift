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
    ///   - calendar: the periods that tables are grouped by.
    ///   - arguments: what the chunk's `...` holds.
    ///   - printed: told what it printed, also where it fails.
    package func run(
        on tables: [String: Table], _ calendar: PeriodCalendar, arguments: [String] = [], printed: (String) -> Void
    ) throws(LuaError) -> Returned {
        let data = DataObject(tables: tables, needs: tables.keys.sorted(), calendar: calendar)
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
                if returned.object(as: Declared<ImporterWord>.self) != nil { throw Self.needsFile(text.file) }
                if returned.object(as: Declared<VerdictWord>.self) != nil { throw Self.needsEvidence(text.file) }
                return .value(try returned.value(data: Self.data))
            }
        } catch {
            throw ScriptLimits.named(error)
        }
    }

    private static func needsFile(_ file: String) -> LuaError {
        .shape(
            LuaPath(), LocalizedText(ko: "importer는 파일을 읽을 때 돌아갑니다", en: "an importer runs when it reads a file"),
            origin: SourcePlace(file: file),
            next: LocalizedText(
                ko: "moim data import 파일 --as 이름 --with ID로 쓰거나, moim script test로 시험하세요.",
                en: "Use it with moim data import FILE --as NAME --with ID, or try it with moim script test."))
    }

    private static func needsEvidence(_ file: String) -> LuaError {
        .shape(
            LuaPath(), LocalizedText(ko: "verdict는 가설을 판정할 때 돌아갑니다", en: "a verdict rule runs when a hypothesis is judged"),
            origin: SourcePlace(file: file),
            next: LocalizedText(
                ko: "program.yaml에 verdict: ID로 쓰고 moim evaluate를 하거나, moim script test로 시험하세요.",
                en: "Name it in program.yaml as verdict: ID and run moim evaluate, or try it with moim script test."))
    }

    /// What the objects of the library are as data: what a person would want to see of them.
    private static func data(_ object: any LuaObject) -> Value? {
        switch object {
        case let table as TableObject: .array(table.table.rows())
        case let set as SetObject: .array(set.elements.values)
        case let numbers as NumbersObject: .array(numbers.values)
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
