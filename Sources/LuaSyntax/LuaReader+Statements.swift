extension LuaReader {
    /// Up to the end of the block, which is left to the caller.
    mutating func statements() throws(LuaSyntaxError) {
        while true {
            switch token.kind {
            case .end, .keyword("end"), .keyword("else"), .keyword("elseif"), .keyword("until"): return
            case .keyword("return"):
                try advance()
                switch token.kind {
                case .end, .keyword("end"), .keyword("else"), .keyword("elseif"), .keyword("until"), .sign(";"): break
                default:
                    if let first = try expressions().first { returns(first) }
                }
                _ = try take(";")
                return
            default: try statement()
            }
        }
    }

    private mutating func block(loop: Bool = false) throws(LuaSyntaxError) {
        var scope = LuaScope()
        scope.isLoop = loop
        try open(scope)
        try statements()
        try close()
    }

    private mutating func statement() throws(LuaSyntaxError) {
        guard case .keyword(let word) = token.kind else {
            if try take(";") { return }
            if try take("::") {
                let (name, offset) = try name()
                try expect("::")
                try deepen()
                defer { rise() }
                while isSign(";") || isSign("::") { try statement() }
                return try label(name, offset, isLast: isAtBlockEnd)
            }
            return try callOrAssignment()
        }
        let start = token.offset
        try advance()
        switch word {
        case "if":
            _ = try expression()
            try expectKeyword("then")
            try block()
            while try takeKeyword("elseif") {
                _ = try expression()
                try expectKeyword("then")
                try block()
            }
            if try takeKeyword("else") { try block() }
            try expectKeyword("end")
        case "while":
            _ = try expression()
            try expectKeyword("do")
            try block(loop: true)
            try expectKeyword("end")
        case "do":
            try block()
            try expectKeyword("end")
        case "for": try loop()
        case "repeat":
            var scope = LuaScope()
            scope.isLoop = true
            try open(scope)
            try statements()
            try expectKeyword("until")
            // The condition sees the block's variables.
            _ = try expression()
            try close()
        case "function": try functionStatement()
        case "local": try localStatement()
        case "break":
            if !isInLoop {
                throw LuaSyntaxError(start, ko: "되풀이 밖의 break입니다", en: "a break outside of a loop")
            }
        case "goto":
            let (name, offset) = try name()
            jump(to: name, offset)
        default:
            throw LuaSyntaxError(start, ko: "‘\(word)’은(는) 여기 올 수 없습니다", en: "‘\(word)’ cannot stand here")
        }
    }

    /// `until` does not count: its condition still sees the block's variables.
    private var isAtBlockEnd: Bool {
        [.end, .keyword("end"), .keyword("else"), .keyword("elseif")].contains(token.kind)
    }

    private mutating func loop() throws(LuaSyntaxError) {
        var names = [try name()]
        var scope = LuaScope()
        if try take("=") {
            scope.hidden = 3
            _ = try expression()
            try expect(",")
            _ = try expression()
            if try take(",") { _ = try expression() }
        } else {
            scope.hidden = 4
            while try take(",") { names.append(try name()) }
            try expectKeyword("in")
            _ = try expressions()
        }
        try expectKeyword("do")
        scope.isLoop = true
        try open(scope)
        for (name, offset) in names { try declare(name, offset, .loop) }
        try statements()
        try close()
        try expectKeyword("end")
    }

    private mutating func functionStatement() throws(LuaSyntaxError) {
        let (name, offset) = try name()
        var hasFields = false
        var isMethod = false
        while isSign(".") || isSign(":") {
            isMethod = isSign(":")
            hasFields = true
            try advance()
            let field = try self.name().name
            ownFields.insert(field)
            needs(constant: "text \(field)")
            if isMethod { break }
        }
        if let local = local(name, reading: hasFields) {
            if local.isConstant, !hasFields { throw constant(name, offset) }
        } else {
            uses.append(LuaReading.Use(name: name, isAssigned: true, offset: offset))
            needs(constant: "text \(name)")
        }
        try function(method: isMethod)
    }

    private mutating func localStatement() throws(LuaSyntaxError) {
        if try takeKeyword("function") {
            let (name, offset) = try name()
            let number = try declare(name, offset, .function)
            let value = LuaExpression(kind: .function(try function()), offset: offset)
            // Its own body may have put something else in its place.
            setValue(of: number, value)
            return
        }
        var names: [(name: String, offset: Int, isConstant: Bool)] = []
        repeat {
            let (name, offset) = try name()
            var isConstant = false
            if try take("<") {
                let (attribute, place) = try self.name()
                guard attribute == "const" || attribute == "close" else {
                    throw LuaSyntaxError(
                        place, ko: "‘\(attribute)’이라는 표시가 없습니다", en: "there is no attribute ‘\(attribute)’")
                }
                isConstant = true
                try expect(">")
            }
            names.append((name, offset, isConstant))
        } while try take(",")
        var values: [LuaExpression] = []
        if try take("=") { values = try expressions() }
        for (index, local) in names.enumerated() {
            try declare(
                local.name, local.offset, .variable, isConstant: local.isConstant,
                value: index < values.count ? values[index] : nil)
        }
    }

    private mutating func callOrAssignment() throws(LuaSyntaxError) {
        let start = token.offset
        let isName = if case .name = token.kind { true } else { false }
        let first = try suffixed(assigning: isName)
        if isSign("=") || isSign(",") {
            try assigned(first, start)
            while try take(",") {
                let offset = token.offset
                try assigned(try suffixed(assigning: true), offset)
            }
            try expect("=")
            _ = try expressions()
            return
        }
        guard first.isCall else {
            throw token.kind == .end && !isName
                ? unexpected()
                : LuaSyntaxError(
                    start, ko: "문장이 아닙니다. 호출이나 대입이어야 합니다",
                    en: "this is no statement: it is neither a call nor an assignment")
        }
    }

    private mutating func assigned(_ shape: LuaShape, _ offset: Int) throws(LuaSyntaxError) {
        guard shape.isPlace else {
            throw LuaSyntaxError(offset, ko: "여기에는 값을 둘 수 없습니다", en: "nothing can be assigned to this")
        }
        if let name = shape.constantLocal { throw constant(name, offset) }
        if let use = shape.use { uses[use].isAssigned = true }
        if let member = shape.member {
            members[member].isAssigned = true
            ownFields.insert(members[member].name)
        }
    }

    private func constant(_ name: String, _ offset: Int) -> LuaSyntaxError {
        LuaSyntaxError(offset, ko: "상수 ‘\(name)’은(는) 바꿀 수 없습니다", en: "the constant ‘\(name)’ cannot be changed")
    }
}
