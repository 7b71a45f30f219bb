import Journal
import Testing

/// A backend under contract. A new one is added here, and nowhere else.
enum Backend: String, CaseIterable, CustomTestStringConvertible {
    case memory
    case sqlite

    static let program = "bucheon-2020"

    var testDescription: String { rawValue }

    /// A new, empty journal; what it needs on disk goes away with the folder.
    func make(in folder: TemporaryFolder) throws -> any Journal {
        switch self {
        case .memory: try MemoryJournal(program: Self.program)
        case .sqlite: try SQLiteJournal.create(at: folder.path("journal.moim"), program: Self.program)
        }
    }
}
