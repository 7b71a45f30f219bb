package import Values

/// What can be told of a piece of Lua by reading it, without running it.
///
/// Lua takes an unknown global for nil, and a misspelt condition would quietly be false; so names are looked for before
/// anything runs.
package struct LuaReading: Sendable {
    package enum Step: Hashable, Sendable {
        case key(String)
        /// From 1.
        case index(Int)
    }

    /// A global name where it is used.
    package struct Use: Hashable, Sendable {
        package var name: String
        /// What follows as written: `team.lead`, `list[1]`, `answers["a b"]`, up to the first computed step.
        package var steps: [Step] = []
        /// It, or something in it, is written to.
        package var isAssigned = false
        package var isCalled = false
        /// The first argument of the call, where it is a text.
        package var argument: String?
        /// The names in the table that is the second argument of the call: the options of `send`.
        package var options: [String] = []
        /// In bytes of UTF-8.
        package var offset: Int
    }

    /// In the order they are written.
    package fileprivate(set) var uses: [Use] = []
    package fileprivate(set) var locals: [LuaLocal] = []
    package fileprivate(set) var functions: [LuaFunction] = []
    package fileprivate(set) var members: [LuaMember] = []
    /// The methods that are called.
    package fileprivate(set) var methods: [LuaName] = []
    /// Names that the text gives to fields of its own tables, methods among them.
    package fileprivate(set) var ownFields: Set<String> = []
    /// Operators that Lua 5.4.4 gets wrong, and where they stand.
    package fileprivate(set) var miscompiled: [LuaName] = []
    /// What a script returns in the end.
    package fileprivate(set) var returned: LuaExpression?
    /// What an expression always gives; nil where that depends on something.
    package fileprivate(set) var constant: Value?
    /// Whether an expression is always taken for true, or always for false.
    package fileprivate(set) var truth: Bool?
    /// Whether it makes functions, tables or loops, or calls methods: what could run long or leave something behind.
    package fileprivate(set) var isPlain = true
    package fileprivate(set) var error: LuaSyntaxError?

    /// Variables that nothing reads, but for parameters and names that begin with `_`.
    package var unused: [LuaLocal] {
        locals.filter { $0.reads == 0 && $0.role != .parameter && !$0.name.hasPrefix("_") }
    }

    /// Reads one expression, as conditions are.
    package init(expression source: String) {
        self.init { () throws(LuaSyntaxError) in
            var reader = try LuaReader(source)
            let shape = try reader.wholeExpression()
            return (reader, shape)
        }
    }

    /// Reads statements.
    package init(script source: String) {
        self.init { () throws(LuaSyntaxError) in
            var reader = try LuaReader(source)
            try reader.wholeScript()
            return (reader, LuaShape())
        }
    }

    private init(_ read: () throws(LuaSyntaxError) -> (LuaReader, LuaShape)) {
        do throws(LuaSyntaxError) {
            let (reader, shape) = try read()
            uses = reader.uses
            locals = reader.locals
            functions = reader.functions
            members = reader.members
            methods = reader.methods
            ownFields = reader.ownFields
            miscompiled = reader.miscompiled
            returned = reader.returned
            isPlain = reader.isPlain
            constant = shape.value
            truth = shape.truth
        } catch {
            self.error = error
            isPlain = false
        }
    }
}
