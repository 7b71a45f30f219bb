import Values

/// Reads Lua 5.4 by its grammar, noting names and what is known of values. Nothing is run, and of trees only what a checker
/// looks at is kept.
struct LuaReader {
    /// Deeper nesting than this Lua itself refuses.
    private static let deepest = 180
    /// More variables than this at once Lua refuses in one function.
    private static let mostLocals = 200

    private var lexer: LuaLexer
    var token: LuaToken
    private var ahead: LuaToken?
    private var scopes: [LuaScope] = []
    private var depth = 0
    var uses: [LuaReading.Use] = []
    private(set) var locals: [LuaLocal] = []
    var functions: [LuaFunction] = []
    var members: [LuaMember] = []
    var methods: [LuaName] = []
    var ownFields: Set<String> = []
    var miscompiled: [LuaName] = []
    var returned: LuaExpression?
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
        var open: [LuaScope.Jump] = []
        for jump in scope.jumps {
            guard let label = scope.labels[jump.label] else {
                open.append(jump)
                continue
            }
            guard label.offset < jump.offset || label.locals <= jump.locals else {
                throw LuaSyntaxError(
                    jump.offset, ko: "‘goto \(jump.label)’이(가) 지역 변수가 쓰이는 곳 안으로 뜁니다",
                    en: "‘goto \(jump.label)’ jumps to where a local variable is already in use")
            }
        }
        if let jump = open.first, scope.isFunction {
            throw LuaSyntaxError(jump.offset, ko: "‘\(jump.label)’라는 표지가 없습니다", en: "there is no label ‘\(jump.label)’")
        }
        guard !scopes.isEmpty else { return }
        let locals = scopes[scopes.count - 1].locals.count
        scopes[scopes.count - 1].jumps += open.map { LuaScope.Jump(label: $0.label, offset: $0.offset, locals: locals) }
    }

    mutating func deepen() throws(LuaSyntaxError) {
        depth += 1
        if depth > Self.deepest {
            throw LuaSyntaxError(token.offset, ko: "너무 깊이 겹쳐 썼습니다", en: "this is nested too deep")
        }
    }

    mutating func rise() { depth -= 1 }

    @discardableResult
    mutating func declare(
        _ name: String, _ offset: Int, _ role: LuaLocal.Role, isConstant: Bool = false, value: LuaExpression? = nil
    ) throws(LuaSyntaxError) -> Int {
        let inFunction = (scopes.lastIndex(where: \.isFunction) ?? 0)...
        let count = scopes[inFunction].reduce(0) { $0 + $1.locals.count + $1.hidden }
        guard count < Self.mostLocals else {
            throw LuaSyntaxError(
                offset, ko: "한 함수에 지역 변수가 \(Self.mostLocals)개를 넘습니다",
                en: "a function has more than \(Self.mostLocals) local variables")
        }
        var local = LuaLocal(name: name, offset: offset, role: role)
        local.value = value
        local.hides = scopes[scopes.count - 1].locals.contains { $0.name == name }
        locals.append(local)
        scopes[scopes.count - 1].locals.append(
            LuaScope.Local(number: locals.count - 1, name: name, isConstant: isConstant))
        return locals.count - 1
    }

    /// The local variable that a name means here. Marks it as read, or as changed.
    mutating func local(_ name: String, reading: Bool = true) -> LuaScope.Local? {
        for scope in scopes.reversed() {
            guard let found = scope.locals.last(where: { $0.name == name }) else { continue }
            if reading {
                locals[found.number].reads += 1
            } else {
                locals[found.number].value = nil
                locals[found.number].isChanged = true
            }
            return found
        }
        return nil
    }

    mutating func setValue(of local: Int, _ value: LuaExpression) {
        if !locals[local].isChanged { locals[local].value = value }
    }

    // MARK: Functions

    mutating func returns(_ value: LuaExpression) {
        let function = scopes.last(where: \.isFunction)?.function
        if let function { functions[function].returns.append(value) } else { returned = value }
    }

    /// A constant that the code of the function around may have to hold.
    mutating func needs(constant: String) {
        guard let function = scopes.lastIndex(where: \.isFunction), !hasManyConstants else { return }
        scopes[function].constants.insert(constant)
    }

    /// Whether the constants of the function around may no longer fit into one byte. Three are taken off for nil, true
    /// and false.
    var hasManyConstants: Bool { (scopes.last(where: \.isFunction)?.constants.count ?? 0) >= 256 - 3 }

    var isInLoop: Bool {
        for scope in scopes.reversed() {
            if scope.isLoop { return true }
            if scope.isFunction { return false }
        }
        return false
    }

    var takesMore: Bool { scopes.last { $0.isFunction }?.takesMore ?? false }

    mutating func label(_ name: String, _ offset: Int, isLast: Bool) throws(LuaSyntaxError) {
        // Also a label of a block around it is in the way.
        let inFunction = (scopes.lastIndex(where: \.isFunction) ?? 0)...
        guard !scopes[inFunction].contains(where: { $0.labels[name] != nil }) else {
            throw LuaSyntaxError(offset, ko: "표지 ‘\(name)’이(가) 두 번 나옵니다", en: "the label ‘\(name)’ is there twice")
        }
        let locals = isLast ? 0 : scopes[scopes.count - 1].locals.count
        scopes[scopes.count - 1].labels[name] = LuaScope.Label(offset: offset, locals: locals)
    }

    mutating func jump(to name: String, _ offset: Int) {
        let locals = scopes[scopes.count - 1].locals.count
        scopes[scopes.count - 1].jumps.append(LuaScope.Jump(label: name, offset: offset, locals: locals))
    }
}
