import LuaRuntime
import Tables
import Values

/// The arguments of `where`: `(column, value)`, `(column, operator, value)`, `(column, set or list)` or
/// `{ column = value, … }`, in which every column must agree.
struct WhereArguments {
    private enum Wanted {
        case value(Value)
        case list([Value])
        case set(DistinctSet)
    }

    private struct Test {
        var column: String
        var comparison = Comparison.equal
        var wanted: Wanted
    }

    private let tests: [Test]

    init(_ call: borrowing LuaCall) throws(LuaError) {
        let first = try call.any(1, "column")
        if let table = first.table {
            tests = try Self.tests(table)
            guard !tests.isEmpty else {
                throw call.bad(
                    1, nil, LocalizedText(same: "{ column = value, … }"),
                    LocalizedText(ko: "빈 테이블", en: "an empty table"))
            }
            return
        }
        let column = try call.string(1, "column")
        switch call.count {
        case 2: tests = [Test(column: column, wanted: try Self.wanted(try call.any(2, "value")))]
        case 3:
            let word = try call.string(2, "operator")
            let signs = Comparison.allCases.map(\.rawValue)
            guard let comparison = Comparison(rawValue: word) else {
                let list = signs.joined(separator: " ")
                throw call.bad(
                    2, "operator", LocalizedText(ko: "다음 가운데 하나(\(list))", en: "one of \(list)"),
                    .quoted(word))
            }
            let value = try call.any(3, "value")
            let wanted = try Self.wanted(value)
            if case .value = wanted {
            } else if comparison != .equal {
                throw call.bad(
                    3, "value", LocalizedText(ko: "값 하나", en: "a single value"), value.found)
            }
            tests = [Test(column: column, comparison: comparison, wanted: wanted)]
        default:
            throw LuaError(
                kind: .argument,
                what: LocalizedText(
                    ko: "\(call.function): 인자가 \(call.count)개입니다", en: "\(call.function): \(call.count) arguments"),
                next: LocalizedText(
                    ko: "where(열, 값), where(열, 연산자, 값), where{ 열 = 값 }처럼 쓰세요.",
                    en: "Write where(column, value), where(column, operator, value) or where{ column = value }."))
        }
    }

    func filter(_ table: Table) throws(InputError) -> Table {
        var table = table
        for test in tests {
            switch test.wanted {
            case .value(let value): table = try table.where(test.column, test.comparison, value)
            case .list(let values): table = try table.where(test.column, in: values)
            case .set(let set): table = try table.where(test.column, in: set)
            }
        }
        return table
    }

    private static func tests(_ table: LuaRef) throws(LuaError) -> [Test] {
        var tests: [Test] = []
        for name in try table.names() {
            tests.append(Test(column: name, wanted: try wanted(try table.field(name))))
        }
        return tests
    }

    private static func wanted(_ value: LuaValue) throws(LuaError) -> Wanted {
        if let set = value.object(as: SetObject.self) { return .set(set.elements) }
        let value = try value.value()
        if let list = value.array { return .list(list) }
        return .value(value)
    }
}
