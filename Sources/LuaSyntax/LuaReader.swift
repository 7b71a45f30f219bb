import Values

/// Reads Lua 5.4 by its grammar, noting names and what is known of values. Nothing is run and no tree is kept.
struct LuaReader {
    /// Deeper nesting than this Lua itself refuses.
    private static let deepest = 180

    private var lexer: LuaLexer
    var token: LuaToken
    private var ahead: LuaToken?
    private var scopes: [LuaScope] = []
    private var depth = 0
    var uses: [LuaReading.Use] = []
    private(set) var unused: [LuaReading.Unused] = []
    var isPlain = true
    /// Uses whose steps are known to their end.
    var closed: Set<Int> = []

    init(_ source: String) throws(LuaSyntaxError) {
        lexer = LuaLexer(source)
        token = try lexer.next()
    }

    // MARK: Words

    mutating func advance() throws(LuaSyntaxError) {
        if let ahead {
            token = ahead
            self.ahead = nil
        } else {
            token = try lexer.next()
        }
    }

    /// The word after this one.
    mutating func peek() throws(LuaSyntaxError) -> LuaToken.Kind {
        if let ahead { return ahead.kind }
        let next = try lexer.next()
        ahead = next
        return next.kind
    }

    func isSign(_ sign: String) -> Bool { token.kind == .sign(sign) }
    func isKeyword(_ word: String) -> Bool { token.kind == .keyword(word) }

    mutating func take(_ sign: String) throws(LuaSyntaxError) -> Bool {
        guard isSign(sign) else { return false }
        try advance()
        return true
    }

    mutating func takeKeyword(_ word: String) throws(LuaSyntaxError) -> Bool {
        guard isKeyword(word) else { return false }
        try advance()
        return true
    }

    mutating func expect(_ sign: String) throws(LuaSyntaxError) {
        guard try take(sign) else { throw expected(sign) }
    }

    mutating func expectKeyword(_ word: String) throws(LuaSyntaxError) {
        guard try takeKeyword(word) else { throw expected(word) }
    }

    mutating func name() throws(LuaSyntaxError) -> (name: String, offset: Int) {
        guard case .name(let name) = token.kind else {
            throw LuaSyntaxError(
                token.offset, ko: "이름이 와야 하는데 ‘\(token.label)’이(가) 있습니다", en: "a name is expected, not ‘\(token.label)’"
            )
        }
        let offset = token.offset
        try advance()
        return (name, offset)
    }

    func expected(_ what: String) -> LuaSyntaxError {
        LuaSyntaxError(
            token.offset, ko: "‘\(what)’이(가) 와야 하는데 ‘\(token.label)’이(가) 있습니다",
            en: "‘\(what)’ is expected, not ‘\(token.label)’")
    }

    func unexpected() -> LuaSyntaxError {
        LuaSyntaxError(token.offset, ko: "‘\(token.label)’은(는) 여기 올 수 없습니다", en: "‘\(token.label)’ cannot stand here")
    }

    // MARK: Wholes

    mutating func wholeExpression() throws(LuaSyntaxError) -> LuaShape {
        scopes.append(LuaScope(isFunction: true, takesMore: true))
        let shape = try expression()
        guard token.kind == .end else { throw unexpected() }
        return shape
    }

    mutating func wholeScript() throws(LuaSyntaxError) {
        isPlain = false
        try open(LuaScope(isFunction: true, takesMore: true))
        try statements()
        guard token.kind == .end else { throw unexpected() }
        try close()
    }

    // MARK: Scopes

    mutating func open(_ scope: LuaScope = LuaScope()) throws(LuaSyntaxError) {
        scopes.append(scope)
        try deepen()
    }

    mutating func close() throws(LuaSyntaxError) {
        depth -= 1
        let scope = scopes.removeLast()
        for local in scope.locals where !local.isUsed && !local.isGiven && !local.name.hasPrefix("_") {
            unused.append(LuaReading.Unused(name: local.name, offset: local.offset))
        }
        let open = scope.jumps.filter { !scope.labels.contains($0.label) }
        if let jump = open.first, scope.isFunction {
            throw LuaSyntaxError(jump.offset, ko: "‘\(jump.label)’라는 표지가 없습니다", en: "there is no label ‘\(jump.label)’")
        }
        if !scopes.isEmpty { scopes[scopes.count - 1].jumps += open }
    }

    mutating func deepen() throws(LuaSyntaxError) {
        depth += 1
        if depth > Self.deepest {
            throw LuaSyntaxError(token.offset, ko: "너무 깊이 겹쳐 썼습니다", en: "this is nested too deep")
        }
    }

    mutating func rise() { depth -= 1 }

    mutating func declare(_ name: String, _ offset: Int, isConstant: Bool = false, isGiven: Bool = false) {
        scopes[scopes.count - 1].locals.append(
            LuaScope.Local(name: name, offset: offset, isConstant: isConstant, isGiven: isGiven))
    }

    /// The local variable that a name means here. Marks it as read.
    mutating func local(_ name: String, reading: Bool = true) -> LuaScope.Local? {
        for scope in scopes.indices.reversed() {
            if let index = scopes[scope].locals.lastIndex(where: { $0.name == name }) {
                if reading { scopes[scope].locals[index].isUsed = true }
                return scopes[scope].locals[index]
            }
        }
        return nil
    }

    var isInLoop: Bool {
        for scope in scopes.reversed() {
            if scope.isLoop { return true }
            if scope.isFunction { return false }
        }
        return false
    }

    var takesMore: Bool { scopes.last { $0.isFunction }?.takesMore ?? false }

    mutating func label(_ name: String, _ offset: Int) throws(LuaSyntaxError) {
        // Also a label of a block around it is in the way.
        let inFunction = (scopes.lastIndex(where: \.isFunction) ?? 0)...
        guard !scopes[inFunction].contains(where: { $0.labels.contains(name) }) else {
            throw LuaSyntaxError(offset, ko: "표지 ‘\(name)’이(가) 두 번 나옵니다", en: "the label ‘\(name)’ is there twice")
        }
        scopes[scopes.count - 1].labels.insert(name)
    }

    mutating func jump(to name: String, _ offset: Int) {
        scopes[scopes.count - 1].jumps.append((name, offset))
    }
}
