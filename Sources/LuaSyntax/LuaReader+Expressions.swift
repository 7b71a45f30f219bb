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
    mutating func expressions() throws(LuaSyntaxError) -> [LuaExpression] {
        var expressions = [try placed()]
        while try take(",") { expressions.append(try placed()) }
        return expressions
    }

    /// An expression with its place.
    mutating func placed() throws(LuaSyntaxError) -> LuaExpression {
        let offset = token.offset
        return try expression().expression(at: offset)
    }

    mutating func expression(above limit: Int = 0) throws(LuaSyntaxError) -> LuaShape {
        try deepen()
        defer { rise() }
        let start = token.offset
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
            left.isFoldable = operand.isFoldable
            if left.isFoldable { needs(constant: "at \(start)") }
        case .sign("#"), .sign("~"):
            let isLength = isSign("#")
            try advance()
            let operand = try expression(above: Self.unaryStrength)
            left = LuaShape()
            left.isFoldable = operand.isFoldable && !isLength
            if left.isFoldable { needs(constant: "at \(start)") }
        default: left = try simple()
        }
        while let sign = operatorSign, let strength = Self.strengths[sign], strength.left > limit {
            let place = token.offset
            try advance()
            let offset = token.offset
            let right = try expression(above: strength.right)
            if ["&", "|", "~"].contains(sign), left.isFoldable, right.jumps, hasManyConstants {
                miscompiled.append(LuaName(name: sign, offset: place))
            }
            left = LuaShape.binary(sign, (left, start), (right, offset))
            if left.isFoldable { needs(constant: "at \(place)") }
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
            case .int(let value): return self.number(LuaShape(.int(value)), number)
            case .float(let value): return self.number(LuaShape(.number(value)), number)
            }
        case .text(let text):
            try advance()
            needs(constant: "text \(text ?? "at \(token.offset)")")
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
            let function = try function()
            var shape = LuaShape.truth(true)
            shape.kind = .function(function)
            return shape
        default: return try suffixed()
        }
    }

    private mutating func number(_ shape: LuaShape, _ number: LuaNumber) -> LuaShape {
        needs(constant: "number \(number)")
        var shape = shape
        shape.isFoldable = true
        return shape
    }

    /// A name or something in parentheses, with the fields, elements and calls that follow.
    mutating func suffixed(assigning: Bool = false) throws(LuaSyntaxError) -> LuaShape {
        var shape = try primary(assigning: assigning)
        while true {
            switch token.kind {
            case .sign("."):
                try advance()
                let (name, offset) = try name()
                needs(constant: "text \(name)")
                let local = shape.local
                read(&shape)
                extend(&shape, .key(name), text: ".\(name)")
                note(name, offset, of: local, in: &shape)
            case .sign("["):
                try advance()
                let offset = token.offset
                let key = try expression()
                try expect("]")
                let local = shape.local
                read(&shape)
                switch key.value {
                case .string(let name)?:
                    extend(&shape, .key(name), text: ".\(name)")
                    note(name, offset, of: local, in: &shape)
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
                let (name, offset) = try name()
                methods.append(LuaName(name: name, offset: offset))
                needs(constant: "text \(name)")
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
                shape = called()
                if let use {
                    uses[use].isCalled = true
                    uses[use].argument = arguments.first?.string
                    uses[use].options = arguments.dropFirst().first?.table?.fields.compactMap(\.name) ?? []
                    if uses[use].steps.isEmpty { shape.kind = .call(uses[use].name, arguments) }
                } else {
                    isPlain = false
                }
            default:
                return shape
            }
        }
    }

    private mutating func note(_ name: String, _ offset: Int, of local: Int?, in shape: inout LuaShape) {
        guard let local else { return }
        members.append(LuaMember(local: local, name: name, offset: offset))
        shape.member = members.count - 1
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
        needs(constant: "text \(name)")
        // `x = 1` does not read x, but `x.y = 1` does.
        let isWritten = assigning && (isSign("=") || isSign(","))
        if let local = local(name, reading: !isWritten) {
            // Two locals of one name may be two variables.
            shape.path = "local \(local.number)"
            shape.local = local.number
            shape.isFoldable = local.isConstant
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
        shape.local = nil
        shape.member = nil
        shape.kind = .other
        shape.isFoldable = false
        shape.jumps = false
    }

    private mutating func extend(_ shape: inout LuaShape, _ step: LuaReading.Step, text: String) {
        shape.isPlace = true
        // A path that is too long to be met twice is not worth its copies.
        shape.path = shape.path.flatMap { $0.utf8.count < 500 ? $0 + text : nil }
        if let use = shape.use, !closed.contains(use) { uses[use].steps.append(step) }
    }

    private mutating func closeSteps(_ use: Int?) {
        if let use { closed.insert(use) }
    }

    /// After `f` or `a:b`.
    private mutating func arguments() throws(LuaSyntaxError) -> [LuaExpression] {
        let start = token.offset
        switch token.kind {
        case .text(let text):
            try advance()
            needs(constant: "text \(text ?? "at \(start)")")
            return [(text.map { LuaShape(.string($0)) } ?? LuaShape()).expression(at: start)]
        case .sign("{"): return [try table().expression(at: start)]
        default:
            try expect("(")
            if try take(")") { return [] }
            let arguments = try expressions()
            try expect(")")
            return arguments
        }
    }

    private mutating func table() throws(LuaSyntaxError) -> LuaShape {
        try expect("{")
        isPlain = false
        var table = LuaTable()
        var last = LuaShape()
        while !isSign("}") {
            let offset = token.offset
            last = LuaShape()
            if try take("[") {
                let key = try expression()
                try expect("]")
                try expect("=")
                let value = try placed()
                if let name = key.value?.string {
                    table.fields.append(LuaTable.Field(name: name, offset: offset, value: value))
                } else {
                    table.isOpen = true
                }
            } else if case .name(let name) = token.kind, try peek() == .sign("=") {
                try advance()
                try advance()
                needs(constant: "text \(name)")
                table.fields.append(LuaTable.Field(name: name, offset: offset, value: try placed()))
            } else {
                let isMore = isSign("...")
                last = try expression()
                if isMore { last.isCall = true }
                table.fields.append(LuaTable.Field(offset: offset, value: last.expression(at: offset)))
            }
            if try !take(",") { if try !take(";") { break } }
        }
        try expect("}")
        // A declaration such as `step { … }` gives one value; another function may give many.
        if last.isCall {
            if case .call = last.kind {} else { table.isOpen = true }
        }
        ownFields.formUnion(table.fields.compactMap(\.name))
        var shape = LuaShape.truth(true)
        shape.kind = .table(table)
        return shape
    }

    /// From its parameters to its end; gives its number.
    @discardableResult
    mutating func function(method: Bool = false) throws(LuaSyntaxError) -> Int {
        isPlain = false
        let start = token.offset
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
        functions.append(LuaFunction())
        let number = functions.count - 1
        var scope = LuaScope()
        scope.isFunction = true
        scope.takesMore = more
        scope.function = number
        try open(scope)
        if method { try declare("self", token.offset, .parameter) }
        for (name, offset) in parameters {
            functions[number].parameters.append(try declare(name, offset, .parameter))
        }
        try statements()
        try close()
        functions[number].range = start..<token.end
        try expectKeyword("end")
        return number
    }
}
