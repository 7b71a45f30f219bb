package import ProgramModel
import Scripting
import Values

/// Two versions of a worksheet, or a version and a file, side by side.
package struct ComparedWorksheets: Sendable {
    /// What is compared: a version by its number, or a file.
    package enum Side: Hashable, Sendable {
        case version(Int)
        case file(String)
    }

    package let id: WorksheetID
    package let old: Side
    package let new: Side
    package let diff: WorksheetDiff
}

extension Session {
    /// What changed in each version since the one before it, oldest first; nil for the first.
    package func worksheetChanges(_ versions: [WorksheetVersion]) throws -> [WorksheetDiff?] {
        let sides = try versions.map(comparable)
        return [nil]
            + zip(sides, sides.dropFirst()).map { old, new in
                WorksheetDiff(from: old.0, to: new.0, functions: (old.1, new.1))
            }
    }

    /// - Parameters:
    ///   - old: a version; nil is the one before `new`, or the last where `new` is a file.
    ///   - new: nil is the last version.
    ///   - read: the text of a file.
    package func compareWorksheet(
        _ id: WorksheetID, from old: Int?, to new: ComparedWorksheets.Side?, read: (String) throws -> String
    ) throws -> ComparedWorksheets {
        let versions = try worksheetVersions(id)
        func version(_ number: Int) throws -> WorksheetVersion {
            guard let found = versions.last(where: { $0.number == number }) else {
                throw Self.noVersion(number, of: id, versions.map(\.number))
            }
            return found
        }
        let last = versions[versions.count - 1].number
        let right = new ?? .version(last)
        let left: Int
        switch (old, right) {
        case (let old?, _): left = old
        case (nil, .file): left = last
        case (nil, .version(let number)):
            guard let before = versions.last(where: { $0.number < number }) else { throw Self.onlyVersion(id, number) }
            left = before.number
        }
        let before = try comparable(version(left))
        let after: (WorksheetDefinition, WorksheetFunctions)
        switch right {
        case .version(let number): after = try comparable(version(number))
        case .file(let path):
            let text = try read(path)
            let limits = try load().program.definition.limits ?? ScriptLimits()
            let script = try WorksheetScript(source: text, file: path, budget: limits.budget)
            after = (script.definition, WorksheetCode(text).functions(of: script.definition))
        }
        return ComparedWorksheets(
            id: id, old: .version(left), new: right,
            diff: WorksheetDiff(from: before.0, to: after.0, functions: (before.1, after.1)))
    }

    private static func noVersion(_ number: Int, of id: WorksheetID, _ known: [Int]) -> InputError {
        let list = known.map(String.init).joined(separator: ", ")
        return InputError(
            code: "worksheet.no-version",
            what: LocalizedText(ko: "‘\(id)’에는 \(number)판이 없습니다", en: "‘\(id)’ has no version \(number)"),
            next: LocalizedText(ko: "있는 판: \(list)", en: "There are: \(list)"))
    }

    private static func onlyVersion(_ id: WorksheetID, _ number: Int) -> InputError {
        InputError(
            code: "worksheet.one-version",
            what: LocalizedText(
                ko: "‘\(id)’ \(number)판보다 앞선 판이 없어 견줄 것이 없습니다",
                en: "there is no version of ‘\(id)’ before version \(number) to compare it with"),
            next: LocalizedText(
                ko: "고친 파일과 견주려면 ‘moim worksheet diff \(id) 파일.lua’를 하세요.",
                en: "To compare it with a file, run ‘moim worksheet diff \(id) FILE.lua’."))
    }
}
