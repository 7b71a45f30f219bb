import Formats
import Foundation
import LuaRuntime
import ProgramModel
import Scripting
import Shipped
import Tables
import Testing
import Values

/// What editors complete and check is what there is.
@Suite struct AnnotationTests {
    @Test func everyNameIsListedAndNoOther() throws {
        let annotations = try Annotations("moim.lua")
        var names = Set(annotations.fields.keys).union(annotations.functions.map(\.name))
        names.formUnion(annotations.globals.subtracting(["stats"]))
        // Plain tables that functions take or give.
        let evidence = ["EvidenceEstimate.", "EvidenceTest.", "EvidenceSignal.", "EvidenceGuardrail."]
        let plain = ["Text."] + evidence + Self.plainTables.map { "\($0.type)." }.filter { $0 != "Group." }
        names = names.filter { name in !plain.contains { name.hasPrefix($0) } }
        #expect(names.subtracting(ScriptNames.all).sorted() == [], "annotated, but not there")
        #expect(ScriptNames.all.subtracting(names).sorted() == [], "there, but not annotated")
    }

    /// What the functions give, as often as it takes to see every field once.
    private static let plainTables: [(type: String, expressions: [String])] = [
        ("Interval", ["stats.wilson(1, 2)", "stats.rate_ratio({ 1, 2 }, { 3, 4 })"]),
        ("Group", ["data.t:group('n')[1]"]),
        (
            "TestResult",
            [
                "stats.fisher({ 1, 2 }, { 2, 2 })", "stats.mann_whitney({ 1, 2 }, { 3, 4 })",
                "stats.permutation_test({ 1, 2 }, { 3, 4 })", "stats.spearman({ 1, 2, 3 }, { 1, 3, 2 })",
                "stats.spearman({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 }, "
                    + "{ 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13 })",
            ]
        ),
        ("RunChart", ["stats.run_chart({ 1, 2, 3 })"]),
        ("XmRStretch", ["stats.rebased_xmr({ 1, 2, 3 }, { 3 })[1]", "stats.rebased_xmr({ 1, 2, 3 }, { 3 })[2]"]),
        ("XmR", ["stats.xmr({ 1, 2, 3 })", "stats.xmr({ 1, 2, 3 }, { better = 'higher' })"]),
        (
            "Signal",
            ["stats.run_chart({ 1, 2, 3 }).signals.shift", "stats.xmr({ 1, 2, 3 }).signals.beyond_limits"]
        ),
        ("AttributeChart", ["stats.p_chart({ 1, 2 }, { 3, 4 })", "stats.u_chart({ 1, 2 }, { 3, 4 })"]),
        ("AttributePoint", ["stats.p_chart({ 1, 2 }, { 3, 4 }).points[1]"]),
        (
            "LinearFit",
            ["stats.linear_fit({ 1, 2, 3, 4 }, { 1, 2, 4, 3 })", "stats.linear_fit({ 1, 2, 3 }, { 2, 2, 2 })"]
        ),
        ("SmallestChange", ["stats.smallest_change(0.3, 100)"]),
    ]

    @Test func thePlainTablesHaveTheFieldsAnnotated() throws {
        let annotations = try Annotations("moim.lua")
        for (type, expressions) in Self.plainTables {
            let fields = Set(annotations.fields.keys.filter { $0.hasPrefix(type + ".") })
            let needed = fields.subtracting(annotations.optionalFields)
            var seen: Set<String> = []
            for expression in expressions {
                let names = try said(
                    "local names = {} for name in pairs(\(expression)) do names[#names + 1] = '\(type).' .. name end "
                        + "error(table.concat(names, ' '), 0)")
                let found = Set(names.split(separator: " ").map { String($0) })
                #expect(needed.subtracting(found).sorted() == [], "\(expression) lacks them")
                seen.formUnion(found)
            }
            #expect(seen.sorted() == fields.sorted(), "\(type)")
        }
    }

    @Test func theWordsOfChoicesAreThoseThatAreAccepted() throws {
        let annotations = try Annotations("moim.lua")
        #expect(annotations.aliases["Phase"] == Phase.allCases.map(\.rawValue))
        #expect(annotations.aliases["StepType"] == StepType.allCases.map(\.rawValue))
        #expect(annotations.aliases["ColumnKind"] == ColumnKind.allCases.map(\.rawValue))
        #expect(annotations.words(of: "WorksheetTable.scope") == WorksheetScope.allCases.map(\.rawValue))
        for field in ["IndicatorTable.better", "Indicator.better"] {
            #expect(annotations.words(of: field) == Better.allCases.map(\.rawValue))
        }
        #expect(annotations.aliases["VerdictWord"] == Verdict.allCases.map(\.rawValue))
        let kinds = PeriodKind.allCases.filter { $0 != .trailing }
        #expect(annotations.words(of: "IndicatorTable.per") == kinds.map(\.rawValue))
    }

    // MARK: Parameters

    /// An argument that nothing takes is refused by the name that the annotation gives it, at the same position; and
    /// what comes after the last one is not looked at.
    @Test func parametersHaveTheirNamesAndNumber() throws {
        let functions = try Annotations("moim.lua").functions
        #expect(functions.count > 30)
        for function in functions {
            let call = Self.call(function.name)
            let valid = try function.parameters.map { try Self.argument($0, of: function.name) }
            for (index, parameter) in function.parameters.enumerated() {
                let arguments = valid.prefix(index) + ["print"]
                let message = try said("\(call)(\(arguments.joined(separator: ", "))) error('accepted', 0)")
                #expect(
                    message.contains("argument \(index + 1) (\(parameter.name))") || message.hasPrefix(parameter.name),
                    "\(function.name): \(message)")
                if !parameter.isOptional, parameter.type != "any", !parameter.type.contains("nil") {
                    let less = valid.prefix(index).joined(separator: ", ")
                    let missing = try said("\(call)(\(less)) error('accepted', 0)")
                    #expect(missing != "accepted", Comment(rawValue: "\(function.name) does without \(parameter.name)"))
                } else if parameter.isOptional {
                    let less = valid.prefix(index).joined(separator: ", ")
                    #expect(try said("\(call)(\(less)) error('accepted', 0)") == "accepted", "\(function.name)")
                }
            }
            // `where` counts its arguments: its third has a form of its own.
            guard function.name != "Table:where" else { continue }
            let more = (valid + ["print"]).joined(separator: ", ")
            #expect(try said("\(call)(\(more)) error('accepted', 0)") == "accepted", "\(function.name)(\(more))")
        }
    }

    private static func call(_ name: String) -> String {
        let parts = name.split(separator: ":")
        let values = [
            "Table": "data.t", "Set": "data.t:distinct('member')", "Period": "period",
            "Groups": "data.t:group('member')", "Numbers": "data.t:group('member'):counts()",
            "ImportFile": "file",
        ]
        return parts.count == 2 ? "(\(values[String(parts[0])] ?? "nil")):\(parts[1])" : name
    }

    /// A value of the type annotated.
    private static func argument(_ parameter: Annotations.Parameter, of function: String) throws -> String {
        switch parameter.type {
        case "Period", "Period|string": return "period"
        case "Table": return "data.u"
        case "\"inner\"|\"left\"": return "'left'"
        case "\"day\"|\"week\"|\"month\"": return "'day'"
        case "Set": return "data.t:distinct('member')"
        case "number[]|Numbers" where parameter.name == "changes": return "{ 2 }"
        case "number[]|Numbers": return "{ 0, 1 }"
        case "integer[]|Ratio": return "{ 1, 2 }"
        case "RunChartOptions", "XmROptions": return "{}"
        case "\"mean\"|\"median\"": return "'mean'"
        case "integer": return "1"
        case "number": return "0.5"
        case "WorksheetTable", "StepTable", "IndicatorTable", "HypothesisTable", "ImporterTable", "VerdictTable":
            return "{}"
        case "Cells": return "{ time = 0 }"
        case "string|Text",
            "string" where parameter.name == "reason":
            return "'x'"
        case "string" where parameter.name == "separator": return "';'"
        case "Text": return "{ ko = '말', en = 'word' }"
        case "string" where function == "Table:join": return "'member'"
        case "string" where ["column", "by"].contains(parameter.name): return "'n'"
        case "string" where function == "hours_between": return "'2020-07-13T00:00:00Z'"
        case "\"ascending\"|\"descending\"": return "'ascending'"
        case "any", "string|number|boolean|nil", "string|number|boolean|nil|any[]|Set": return "1"
        default:
            Issue.record("\(function): no value for \(parameter.type)")
            throw Unforeseen()
        }
    }

    private struct Unforeseen: Error {}

    /// How a formula ends that must not give a value; what is only there for importers ends in one.
    private func said(_ body: String) throws -> String {
        if ["row(", "skip(", "(file):"].contains(where: body.hasPrefix) {
            let script = try ImporterScript(source: importerSource("time = \"time\"", body), file: "m.lua")
            let file = FormatSource(name: "f", bytes: Array("2020-07-06".utf8))
            return try #require(throws: LuaError.self, "\(body)") {
                try script.read(file, FormatOptions { _, _ in 0 })
            }.what.en
        }
        let rows: [Value] = [
            ["time": "2020-07-13", "member": "a", "n": 1], ["time": "2020-07-14", "member": "b", "n": 2],
        ]
        let script = try IndicatorScript(source: indicatorSource(body, needs: "\"t\", \"u\""), file: "i.lua")
        let timeline = try meetings("2020-07-06", "2020-07-13", "2020-07-20")
        let kinds: [String: ColumnKind] = ["time": .time, "member": .category]
        let tables = ["t": try table(rows, kinds), "u": try table([["member": "a"]], ["member": .category])]
        let setting = IndicatorSetting(tables: tables, timeline: timeline, lag: 1, program: "p")
        return try #require(throws: LuaError.self, "\(body)") {
            try script.reading(for: timeline.periods[1], in: setting)
        }.what.en
    }

    // MARK: Lua's own

    /// The globals that the manual of Lua 5.4 lists, §6.1 to §6.10.
    static let manual = [
        "_G", "_VERSION", "assert", "collectgarbage", "coroutine", "debug", "dofile", "error", "getmetatable", "io",
        "ipairs", "load", "loadfile", "math", "next", "os", "package", "pairs", "pcall", "print", "rawequal", "rawget",
        "rawlen",
        "rawset", "require", "select", "setmetatable", "string", "table", "tonumber", "tostring", "type", "utf8",
        "warn",
        "xpcall",
    ]

    /// The allow-list of the runtime, as a script sees it.
    @Test func luasOwnFunctionsAreThoseThatAreThere() throws {
        let annotations = try Annotations("lua.lua")
        let libraries = ["math": "mathlib", "utf8": "utf8lib", "string": "stringlib", "table": "tablelib"]
        #expect(annotations.globals == Set(libraries.keys))
        let constants = annotations.fields.keys.map { field in
            libraries.first { field.hasPrefix($0.value + ".") }.map { field.replacing($0.value, with: $0.key) } ?? field
        }
        let names = annotations.functions.map(\.name) + constants
        #expect(Set(names).count == names.count)
        var found: [String] = []
        for global in Self.manual {
            let state = try LuaState()
            let value = try? state.run("return type(\(global))", name: "names.lua").string
            guard value != nil, value != "nil" else { continue }
            guard value == "table" else {
                found.append(global)
                continue
            }
            let members = try state.run(
                "local names = {} for name in pairs(\(global)) do names[#names + 1] = '\(global).' .. name end "
                    + "return table.concat(names, ' ')", name: "names.lua"
            ).string
            found += try #require(members).split(separator: " ").map { String($0) }
        }
        #expect(Set(names).subtracting(found).sorted() == [], "annotated, but not there")
        #expect(Set(found).subtracting(names).sorted() == [], "there, but not annotated")
    }

    @Test(.enabled(if: lua != nil), arguments: ["moim.lua", "lua.lua"])
    func theSystemsLuaReadsThem(name: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "moim-\(UUID().uuidString).lua")
        try Data(try #require(ShippedTexts.editor(name)).utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.lua))
        process.arguments = ["-e", "assert(loadfile(\"\(file.path(percentEncoded: false))\"))"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private static let lua = ["/usr/bin/lua5.4", "/usr/local/bin/lua5.4", "/opt/homebrew/bin/lua5.4"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    // MARK: The settings

    /// The names and values that the language server knows, from its own list of settings
    /// (LuaLS/lua-language-server, script/config/template.lua and script/proto/define.lua).
    @Test func theSettingsAreSuchAsTheServerKnows() throws {
        let settings = try JSONReader.read(try #require(ShippedTexts.editor("luarc.json")))
        let known: [String: Set<String>] = [
            "runtime": ["version", "path", "pathStrict", "special", "builtin", "plugin", "fileEncoding"],
            "workspace": ["library", "checkThirdParty", "ignoreDir", "useGitIgnore", "maxPreload"],
        ]
        let groups = try #require(settings.object).filter { $0.key != "$schema" }
        #expect(Set(groups.keys) == Set(known.keys))
        for (group, settings) in groups {
            #expect(Set(try #require(settings.object).keys).isSubset(of: known[group] ?? []), "\(group)")
        }
        #expect(settings["runtime"]?["version"] == "Lua 5.4")
        #expect(settings["workspace"]?["library"] == [".moim"])
        #expect(settings["workspace"]?["checkThirdParty"] == false)
        // All of them but `builtin`, which says what the types are; what scripts have of the others is in lua.lua.
        let libraries: Set = [
            "basic", "bit", "bit32", "coroutine", "debug", "ffi", "io", "jit", "jit.profile", "jit.util", "math", "os",
            "package", "string", "string.buffer", "table", "table.clear", "table.new", "utf8",
        ]
        let builtin = try #require(settings["runtime"]?["builtin"]?.object)
        #expect(Set(builtin.keys) == libraries && builtin.values.allSatisfy { $0 == "disable" })
    }
}
