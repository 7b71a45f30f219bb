/// What may name a program: a UUID, a slug, a Korean word.
enum ProgramName {
    static func check(_ id: String) throws(JournalError) {
        let fits = (1...128).contains(id.utf8.count)
        let clean = id.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        }
        guard fits, clean else { throw .invalidProgramID(id) }
    }
}
