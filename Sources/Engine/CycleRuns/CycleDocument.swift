import Definitions
package import Foundation
import ProgramModel
import SCXML
import Shipped
package import Statecharts
import Values

/// A chart as a file holds it, with what is needed to point into the file.
package struct CycleDocument {
    package let definition: ChartDefinition
    package let label: String
    package let notes: ChartNotes
    package let text: SourceText
    /// Where files that it names are looked for; nil for a cycle that ships.
    package let folder: URL?

    /// By the name of a shipped cycle, or from a YAML or SCXML file.
    ///
    /// - Parameters:
    ///   - name: as the person wrote it.
    ///   - path: where that is.
    package static func read(_ name: String, at path: String) throws -> CycleDocument {
        if !isMarkup(name), let shipped = ShippedTexts.cycle(name) {
            return try CycleDocument(text: shipped, label: "shipped:cycles/\(name).yaml", folder: nil)
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        return try CycleDocument(text: TextFile.read(path), label: name, folder: folder)
    }

    package init(text: String, label: String, folder: URL?) throws {
        let notes = ChartNotes()
        self.label = label
        self.folder = folder
        self.notes = notes
        self.text = SourceText(text, file: label)
        if Self.isMarkup(label) || Self.looksLikeMarkup(text) {
            var loader: SCXMLReader.Loader?
            if let folder { loader = FilesBeside(folder: folder).text }
            definition = try SCXMLReader.read(text, file: label, notes: notes, loader: loader)
        } else {
            definition = try CycleFile.read(text, file: label, notes: notes)
        }
    }

    /// Everything that can be found without running it, in the order of the file.
    package func problems() -> [ChartProblem] {
        let charted = ChartChecker.problems(in: definition).map { problem in
            var problem = problem
            problem.place = problem.place.map { text.place($0) }
            return problem
        }
        let read = LuaChecker.problems(in: definition, notes: notes, text: text, tree: ConditionView.names)
        return (charted + read).enumerated().sorted { left, right in
            func key(_ problem: (offset: Int, element: ChartProblem)) -> (Int, Int, Int) {
                (problem.element.place?.line ?? 0, problem.element.place?.column ?? 0, problem.offset)
            }
            return key(left) < key(right)
        }.map(\.element)
    }

    /// Whether a file of this name holds SCXML.
    package static func isMarkup(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix(".scxml") || name.hasSuffix(".xml")
    }

    private static func looksLikeMarkup(_ text: String) -> Bool {
        text.first { !$0.isWhitespace } == "<"
    }
}
