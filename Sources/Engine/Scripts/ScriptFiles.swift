package import Foundation
import Scripting
import Values

/// Finds the scripts to look at: those that were named, those of a program, or those that ship.
package struct ScriptFiles {
    package enum Origin: Hashable, Sendable {
        /// Files and folders that were named.
        case named
        /// A program's own scripts, in this folder.
        case program(String)
        /// There is a program in this folder, but it has no scripts of its own.
        case shippedFor(String)
        case shipped
    }

    package let origin: Origin
    /// Path → what errors call it.
    private let paths: [(path: String, label: String)]
    /// What to watch for changes: files and folders. Empty for the shipped ones, which do not change.
    package let watched: [String]

    /// - Parameters:
    ///   - words: files and folders as the person named them; a folder stands for every Lua file in it.
    ///   - program: the folder of a program that was asked for; nil is the nearest upward from `start`, if any.
    ///   - path: makes a path of such a word.
    package static func find(
        _ words: [String], program: String? = nil, from start: URL, path: (String) -> String
    ) throws -> ScriptFiles {
        guard words.isEmpty else {
            var found: [(path: String, label: String)] = []
            for word in words {
                let path = path(word)
                if isFolder(path) {
                    found += try inside(path).map {
                        (path + "/" + $0, word.hasSuffix("/") ? word + $0 : "\(word)/\($0)")
                    }
                } else {
                    found.append((path, word))
                }
            }
            return ScriptFiles(origin: .named, paths: found, watched: words.map(path))
        }
        let folder: ProgramFolder
        do {
            folder = try ProgramFolder.find(program, from: start)
        } catch let problem as InputError where problem.code == "folder.no-program" && program == nil {
            return ScriptFiles(origin: .shipped, paths: [], watched: [])
        }
        let kinds = ScriptKind.allCases.map { "\($0.rawValue)s" }.filter {
            isFolder(folder.url.appending(path: $0).filePath)
        }
        let own = try kinds.flatMap { kind in
            let path = folder.url.appending(path: kind).filePath
            // A program need not have any of its own.
            return try scripts(below: path).map { (path: "\(path)/\($0)", label: "\(kind)/\($0)") }
        }
        let place = folder.url.filePath
        return own.isEmpty
            ? ScriptFiles(origin: .shippedFor(place), paths: [], watched: [])
            : ScriptFiles(
                origin: .program(place), paths: own, watched: kinds.map { folder.url.appending(path: $0).filePath })
    }

    package func read() throws -> [ScriptSource] {
        switch origin {
        case .shipped, .shippedFor: ScriptSource.shipped
        case .named, .program:
            try paths.map { ScriptSource(text: try TextFile.read($0.path), label: $0.label) }
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func inside(_ folder: String) throws -> [String] {
        let scripts = try scripts(below: folder)
        guard !scripts.isEmpty else { throw noScripts(folder) }
        return scripts
    }

    /// Every Lua file below, in the order of their names. Annotations for editors are no scripts.
    private static func scripts(below folder: String) throws -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw FileProblem.unreadable(folder)
        }
        return names.filter { name in
            name.hasSuffix(".lua") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
                && FileManager.default.contents(atPath: "\(folder)/\(name)")?.starts(with: Data("---@meta".utf8))
                    == false
        }.sorted()
    }

    private static func noScripts(_ folder: String) -> InputError {
        InputError(
            code: "script.none-here",
            what: LocalizedText(ko: "\(folder) 폴더에 Lua 파일이 없습니다", en: "there is no Lua file in the folder \(folder)"),
            place: SourcePlace(file: folder),
            next: LocalizedText(
                ko: "이름이 .lua로 끝나는 파일을 두거나 다른 폴더를 쓰세요.",
                en: "Put files there whose names end in .lua, or name another folder."))
    }
}
