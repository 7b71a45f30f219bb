import Values
import Yams

/// A node and the path that led to it.
struct YAMLCursor {
    var node: Node
    var path: String

    func place(in document: YAMLDocument) -> SourcePlace {
        SourcePlace(file: document.file, line: node.mark?.line, column: node.mark?.column)
    }

    /// What was written, when it is a single value.
    var scalar: String? { node.scalar?.string }

    var isList: Bool {
        if case .sequence = node { true } else { false }
    }

    /// The names of a mapping, in order; nil for anything else.
    var keys: [String]? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.compactMap { $0.key.scalar?.string }
    }
}
