import Values

extension LuaReader {
    /// Left and right strength of the binary operators, as the manual orders them.
    private static let strengths: [String: (left: Int, right: Int)] = [
        "or": (1, 1), "and": (2, 2), "<": (3, 3), ">": (3, 3), "<=": (3, 3), ">=": (3, 3), "~=": (3, 3), "==": (3, 3),
        "|": (4, 4), "~": (5, 5), "&": (6, 6), "<<": (7, 7), ">>": (7, 7), "..": (9, 8), "+": (10, 10), "-": (10, 10),
        "*": (11, 11), "/": (11, 11), "//": (11, 11), "%": (11, 11), "^": (14, 13),
    ]
    private static let unaryStrength = 12

    @discardableResult
    mutating func expressions() throws(LuaSyntaxError) -> [LuaShape] {
        var shapes = [try expression()]
        while try take(",") { shapes.append(try expression()) }
        return shapes
    }

    mutating func expression(above limit: Int = 0) throws(LuaSyntaxError) -> LuaShape {
        try deepen()
        defer { rise() }
        var left: LuaShape
        switch token.kind {
        case .keyword("not"):
            try advance()
            let operand = try expression(above: Self.unaryStrength)
            left = operand.truth.map { LuaShape(.bool(!$0)) } ?? LuaShape()
        case .sign("-"):
            try advance()
            let operand = try expression(above: Self.unaryStrength)
            left = LuaShape()
            if case .int(let value)? = operand.value { left = LuaShape(.int(0 &- value)) }
            if case .number(let value)? = operand.value { left = LuaShape(.number(-value)) }
        case .sign("#"), .sign("~"):
            try advance()
            _ = try expression(above: Self.unaryStrength)
            left = LuaShape()
        default: left = try simple()
        }
        while let sign = operatorSign, let strength = Self.strengths[sign], strength.left > limit {
            try advance()
            let right = try expression(above: strength.right)
            left = LuaShape.binary(sign, left, right)
        }
        return left
    }

    private var operatorSign: String? {
        switch token.kind {
        case .sign(let sign), .keyword(let sign): sign
        default: nil
        }
    }

    private mutating func simple() throws(LuaSyntaxError) -> LuaShape {
        switch token.kind {
        case .keyword("nil"):
            try advance()
            return LuaShape(.null)
        case .keyword("true"), .keyword("false"):
            let value = isKeyword("true")
            try advance()
            return LuaShape(.bool(value))
        case .number(let number):
            try advance()
            switch number {
            case .int(let value): return LuaShape(.int(value))
            case .float(let value): return LuaShape(.number(value))
            }
        case .text(let text):
            try advance()
            return text.map { LuaShape(.string($0)) } ?? .truth(true)
        case .sign("..."):
            guard takesMore else {
                throw LuaSyntaxError(
                    token.offset, ko: "‘...’를 받지 않는 함수 안입니다", en: "‘...’ outside of a function that takes it")
            }
            try advance()
            return LuaShape()
        case .sign("{"): return try table()
        case .keyword("function"):
            try advance()
            try function()
            return .truth(true)
        default: return try suffixed()
        }
    }

    /// A name or something in parentheses, with the fields, elements and calls that follow.
    mutating func suffixed(assigning: Bool = false) throws(LuaSyntaxError) -> LuaShape {
        var shape = try primary(assigning: assigning)
        while true {
            switch token.kind {
            case .sign("."):
                try advance()
                let (name, _) = try name()
                read(&shape)
                extend(&shape, .key(name), text: ".\(name)")
            case .sign("["):
                try advance()
                let key = try expression()
                try expect("]")
                read(&shape)
                switch key.value {
                case .string(let name)?: extend(&shape, .key(name), text: ".\(name)")
                case .int(let index)? where index >= 1: extend(&shape, .index(Int(index)), text: "[\(index)]")
                default:
                    let use = shape.use
                    shape = LuaShape()
                    // Where the key is computed, the root is still what an assignment changes.
                    shape.use = use
                    shape.isPlace = true
                    closeSteps(use)
                }
            case .sign(":"):
                try advance()
                _ = try name()
                isPlain = false
                read(&shape)
                closeSteps(shape.use)
                _ = try arguments()
                shape = called()
            case .sign("("), .sign("{"), .text:
                read(&shape)
                let use = shape.use
                closeSteps(use)
                let arguments = try arguments()
                if let use {
                    uses[use].isCalled = true
                    uses[use].argument = arguments.first?.value?.string
                    uses[use].options = arguments.dropFirst().first?.fields ?? []
                } else {
                    isPlain = false
                }
                shape = called()
            default:
                return shape
            }
        }
    }

    private func called() -> LuaShape {
        var shape = LuaShape()
        shape.isCall = true
        return shape
    }

    private mutating func primary(assigning: Bool) throws(LuaSyntaxError) -> LuaShape {
        if try take("(") {
            var shape = try expression()
            try expect(")")
            shape.isPlace = false
            shape.isCall = false
            shape.use = nil
            return shape
        }
        guard case .name(let name) = token.kind else { throw unexpected() }
        let offset = token.offset
        try advance()
        var shape = LuaShape()
        shape.isPlace = true
        shape.path = name
        // `x = 1` does not read x, but `x.y = 1` does.
        let isWritten = assigning && (isSign("=") || isSign(","))
        if let local = local(name, reading: !isWritten) {
            // Two locals of one name may be two variables.
            shape.path = "local \(local.offset) \(name)"
            if local.isConstant { shape.constantLocal = name }
        } else {
            uses.append(LuaReading.Use(name: name, offset: offset))
            shape.use = uses.count - 1
        }
        return shape
    }

    private mutating func read(_ shape: inout LuaShape) {
        shape.constantLocal = nil
        shape.value = nil
        shape.truth = nil
    }

    private mutating func extend(_ shape: inout LuaShape, _ step: LuaReading.Step, text: String) {
        shape.isPlace = true
        shape.path = shape.path.map { $0 + text }
        if let use = shape.use, !closed.contains(use) { uses[use].steps.append(step) }
    }

    private mutating func closeSteps(_ use: Int?) {
        if let use { closed.insert(use) }
    }

    /// After `f` or `a:b`.
    private mutating func arguments() throws(LuaSyntaxError) -> [LuaShape] {
        switch token.kind {
        case .text(let text):
            try advance()
            return [text.map { LuaShape(.string($0)) } ?? LuaShape()]
        case .sign("{"): return [try table()]
        default:
            try expect("(")
            if try take(")") { return [] }
            let shapes = try expressions()
            try expect(")")
            return shapes
        }
    }

    private mutating func table() throws(LuaSyntaxError) -> LuaShape {
        try expect("{")
        isPlain = false
        var shape = LuaShape.truth(true)
        while !isSign("}") {
            if try take("[") {
                let key = try expression()
                try expect("]")
                try expect("=")
                if let name = key.value?.string { shape.fields.append(name) }
                _ = try expression()
            } else if case .name(let name) = token.kind, try peek() == .sign("=") {
                try advance()
                try advance()
                shape.fields.append(name)
                _ = try expression()
            } else {
                _ = try expression()
            }
            if try !take(",") { if try !take(";") { break } }
        }
        try expect("}")
        return shape
    }

    /// From its parameters to its end.
    mutating func function(method: Bool = false) throws(LuaSyntaxError) {
        isPlain = false
        try expect("(")
        var parameters: [(name: String, offset: Int)] = []
        var more = false
        if !isSign(")") {
            repeat {
                if try take("...") {
                    more = true
                    break
                }
                parameters.append(try name())
            } while try take(",")
        }
        try expect(")")
        var scope = LuaScope()
        scope.isFunction = true
        scope.takesMore = more
        try open(scope)
        if method { declare("self", token.offset, isGiven: true) }
        for (name, offset) in parameters { declare(name, offset, isGiven: true) }
        try statements()
        try close()
        try expectKeyword("end")
    }
}
