import Values

/// A script that was read, kept for the lines that errors show.
struct LuaChunk {
    var name: String
    var source: String
    /// What Lua calls it. Lua cuts names of 60 bytes and more, so a long one is replaced.
    var shortName: String

    init(name: String, source: String, number: Int) {
        self.name = name
        self.source = source
        let fits = name.utf8.count < 60 && !name.utf8.contains { $0 < 0x20 } && !name.isEmpty
        shortName = fits ? name : "script \(number + 1)"
    }

    func place(line: Int, column: Int? = nil) -> SourcePlace {
        SourcePlace(file: name, line: line, column: column, in: source)
    }

    /// `_ENV` would let a script replace its globals, and some releases of Lua compile it wrongly.
    func refuseEnvironment() throws(LuaError) {
        guard source.utf8.containsName("_ENV"),
            let token = LuaTokens(source).first(where: { $0.kind == .name && $0.text == "_ENV" })
        else { return }
        throw LuaError(
            kind: .syntax, what: LocalizedText(ko: "_ENV는 쓸 수 없습니다", en: "_ENV is not available to scripts"),
            place: place(line: token.line, column: token.column),
            next: LocalizedText(ko: "지역 변수(local)를 쓰세요.", en: "Use local variables."))
    }
}

extension Sequence<UInt8> {
    /// Whether the bytes of `name` occur, as a quick look before a slow one.
    func containsName(_ name: StaticString) -> Bool {
        let sought = Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        var matched = 0
        for byte in self {
            if byte == sought[matched] { matched += 1 } else { matched = byte == sought[0] ? 1 : 0 }
            if matched == sought.count { return true }
        }
        return false
    }
}
