import LuaRuntime
import LuaSyntax
import Values

/// Names that are nothing, or that nothing uses.
struct NameCheck {
    private static let names: LuaNames = {
        var tables = LuaLibrary.tables
        tables["stats"] = StatisticsLibrary.functions.map(\.name)
        tables[CurrentObject.luaName] = CurrentObject.fieldNames
        let own = ScriptNames.all.filter { name in !name.contains { ".:".contains($0) } }
        return LuaNames(LuaLibrary.functions + own.sorted(), tables: tables)
    }()

    /// Of every object that a script can hold, and of texts.
    private static let methods: Set<String> = Set(LuaLibrary.tables["string"] ?? [])
        .union(TableObject.luaMethods.keys).union(SetObject.luaMethods.keys).union(PeriodObject.luaMethods.keys)
        .union(GroupsObject.luaMethods.keys).union(NumbersObject.luaMethods.keys).union(ImportFileObject.luaMethods.keys)

    private let reading: LuaReading

    init(_ reading: LuaReading) {
        self.reading = reading
    }

    func check(_ findings: inout ScriptFindings) {
        checkGlobals(&findings)
        checkMethods(&findings)
        checkLocals(&findings)
        for name in reading.miscompiled {
            findings.report(
                "script.miscompiled", name.offset,
                LocalizedText(
                    ko: "상수가 많은 함수에서 Lua 5.4.4는 ‘상수 \(name.name) (… or …)’를 틀리게 계산합니다",
                    en: "with so many constants in a function Lua 5.4.4 gets ‘constant \(name.name) (… or …)’ wrong"),
                next: LocalizedText(
                    ko: "괄호 안의 것을 먼저 지역 변수에 두거나, 상수를 오른쪽에 쓰세요.",
                    en: "Put what is in the parentheses into a local variable first, or the constant on the right."))
        }
    }

    private func checkGlobals(_ findings: inout ScriptFindings) {
        let own = Set(reading.uses.lazy.filter { $0.isAssigned && $0.steps.isEmpty }.map(\.name))
        for use in reading.uses {
            if own.contains(use.name) {
                guard use.isAssigned, use.steps.isEmpty else { continue }
                findings.report(
                    "script.global-assigned", use.offset,
                    LocalizedText(
                        ko: "‘\(use.name)’은(는) 지역 변수가 아닙니다", en: "‘\(use.name)’ is not a local variable"),
                    next: LocalizedText(
                        ko: "처음 쓰는 곳에서 앞에 ‘local’을 붙이세요.", en: "Write ‘local’ before it where it is first used."))
            } else if let fault = Self.names.fault(in: use) {
                findings.report(
                    "script.unknown-name", use.offset, fault.what,
                    next: AbsentNames.reason(fault.name) ?? fault.near.map(LuaError.meant))
            }
        }
    }

    private func checkMethods(_ findings: inout ScriptFindings) {
        let known = Self.methods.union(reading.ownFields)
        for method in reading.methods where !known.contains(method.name) {
            findings.report(
                "script.unknown-method", method.offset,
                LocalizedText(
                    ko: "‘:\(method.name)()’라는 메서드가 없습니다", en: "there is no method ‘:\(method.name)()’"),
                next: LuaError.hint(method.name, among: Self.methods.sorted()))
        }
    }

    private func checkLocals(_ findings: inout ScriptFindings) {
        for local in reading.unused {
            findings.warn(
                "script.unused-local", local.offset, local.what,
                next: LocalizedText(
                    ko: "지우거나, 일부러 둔 것이면 이름을 ‘_’로 시작하세요.",
                    en: "Remove it, or begin its name with ‘_’ if it is meant to be there."))
        }
        for local in reading.locals where local.hides && !local.name.hasPrefix("_") {
            findings.warn(
                "script.hidden-local", local.offset,
                LocalizedText(
                    ko: "같은 블록에 이미 있는 지역 변수 ‘\(local.name)’을(를) 가립니다",
                    en: "this hides the local variable ‘\(local.name)’ of the same block"),
                next: LocalizedText(
                    ko: "다른 이름을 쓰거나, 값만 바꾸려면 ‘local’을 빼세요.",
                    en: "Use another name, or leave out ‘local’ to change its value."))
        }
    }
}
