import LuaRuntime
import Statecharts
import Values

/// A piece of Lua in a chart. An expression is made a chunk by a `return` before it, which errors do not show.
struct ChartText {
    let source: String
    let chunk: String
    let name: String
    private let lead: Int

    init(_ source: String, isExpression: Bool) {
        self.source = source
        name = isExpression ? "condition" : "script"
        chunk = isExpression ? "return " + source : source
        lead = chunk.count - source.count
    }

    /// The error as charts know it, with its place in the text as the author wrote it.
    func fault(_ error: LuaError) -> ChartFault {
        var place = error.place
        if let line = place?.line {
            let column = place?.column.map { line == 1 ? $0 - lead : $0 }
            place = SourcePlace(file: name, line: line, column: column.flatMap { $0 > 0 ? $0 : nil }, in: source)
        }
        let advice = error.next.map { LocalizedText(same: ". ") + $0 } ?? LocalizedText(same: "")
        return ChartFault(message: error.what + advice, place: place)
    }
}
