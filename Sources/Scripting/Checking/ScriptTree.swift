import LuaSyntax

/// A script's expressions, seen through the local variables that hold them.
struct ScriptTree {
    let reading: LuaReading
    private let members: [Int: [LuaMember]]

    init(_ reading: LuaReading) {
        self.reading = reading
        members = Dictionary(grouping: reading.members, by: \.local)
    }

    /// What an expression stands for, as far as that is written.
    func resolved(_ expression: LuaExpression) -> LuaExpression {
        var expression = expression
        // A variable can only hold what was there before it, so this ends; but not by our care alone.
        for _ in 0..<8 {
            guard case .local(let number) = expression.kind, let value = reading.locals[number].value else { break }
            expression = value
            // Whoever else reads the variable may add to the table.
            if case .table(var table) = value.kind, reading.locals[number].reads > 1 {
                table.isOpen = true
                expression.kind = .table(table)
            }
        }
        return expression
    }

    /// Every value that it may be.
    func parts(of expression: LuaExpression) -> [LuaExpression] {
        let resolved = resolved(expression)
        if case .either(let parts) = resolved.kind {
            // `x and {…}` is also what x is when it is not true, which says nothing.
            return parts.map(self.resolved).filter { if case .table = $0.kind { true } else { $0.string != nil } }
        }
        return [resolved]
    }

    func function(_ expression: LuaExpression?) -> LuaFunction? {
        guard let expression, case .function(let number) = resolved(expression).kind else { return nil }
        return reading.functions[number]
    }

    /// The table of `word { … }`.
    func declaration(_ word: String, _ expression: LuaExpression) -> (table: LuaTable, offset: Int)? {
        let expression = resolved(expression)
        guard case .call(word, let arguments) = expression.kind, let first = arguments.first,
            let table = resolved(first).table
        else { return nil }
        return (table, expression.offset)
    }

    func table(_ expression: LuaExpression?) -> LuaTable? {
        expression.flatMap { resolved($0).table }
    }

    /// The fields read of a function's parameter; `isWhole` where nothing else is done with it.
    func members(of function: LuaFunction, parameter: Int) -> (members: [LuaMember], isWhole: Bool) {
        guard function.parameters.indices.contains(parameter) else { return ([], true) }
        let local = function.parameters[parameter]
        let members = members[local] ?? []
        if reading.locals[local].isChanged { return ([], false) }
        return (members.filter { !$0.isAssigned }, members.count == reading.locals[local].reads)
    }
}
