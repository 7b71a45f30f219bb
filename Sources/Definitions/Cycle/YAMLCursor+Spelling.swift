import Statecharts
import Yams

extension YAMLCursor {
    /// How the file spells this text.
    var spelling: LuaPiece.Spelling {
        switch node.scalar?.style {
        case .singleQuoted: .singleQuoted
        case .doubleQuoted: .doubleQuoted
        case .literal, .folded: .block
        default: .plain
        }
    }
}
