import Engine
import Foundation
import Scripting
import Statecharts
import Testing
import Values

/// Runs a document twice: straight through, and with everything dropped and built anew from what was kept after every
/// step. Both must end in the same place and have said the same.
enum Conformance {
    struct Outcome: Equatable {
        var configuration: [StateID]
        var isRunning: Bool
        var said: [String]
    }

    static func run(
        _ body: String, attributes: String = "", files: [String: String] = [:], events: [EventScript.Entry] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "conformance-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try TextFile.write(text, to: folder.appending(path: name)) }
        let text = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="lua" name="doc" \(attributes)>
            \(body)
            </scxml>
            """
        let straight = try once(text, folder, events, between: nil)
        let resumed = try once(text, folder, events) { kept in
            try JSONDecoder().decode(ChartSystemState.self, from: JSONEncoder().encode(kept))
        }
        #expect(straight == resumed, "what was kept did not go on as what was live", sourceLocation: sourceLocation)
        return straight
    }

    private static func once(
        _ text: String, _ folder: URL, _ events: [EventScript.Entry],
        between: ((ChartSystemState) throws -> ChartSystemState)?
    ) throws -> Outcome {
        let document = try CycleDocument(text: text, label: "doc.scxml", folder: folder)
        let said = Said()
        let run = try CycleRun(document, tell: { said.lines.append($0.text.en) })
        let result = try run.run(EventScript(entries: events), between: between)
        return Outcome(configuration: result.configuration, isRunning: result.isRunning, said: said.lines)
    }

    private final class Said {
        var lines: [String] = []
    }

    /// Two final states, of which a document must reach the first.
    static let ends = "<final id=\"pass\"/><final id=\"fail\"/>"
}
