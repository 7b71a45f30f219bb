/// The global names that a piece of Lua uses, in order.
///
/// Lua takes an unknown global for nil, and a misspelt condition would quietly be false; so the names are looked for
/// before it runs. A name that is local anywhere in the text is taken for local everywhere in it.
struct GlobalNames {
    struct Use: Equatable {
        var name: String
        /// What follows it as written: `team.lead`, `list[1]`, `answers["a b"]`, up to the first computed step.
        var steps: [Step] = []
        /// It, or what the steps lead to, is written to.
        var isAssigned = false
    }

    enum Step: Equatable {
        case key(String)
        /// From 1.
        case index(Int)
    }

    let uses: [Use]

    init(_ source: String) {
        var finder = Finder(words: Array(LuaScanner(source)))
        finder.run()
        uses = finder.uses.filter { !finder.locals.contains($0.name) }
    }

    /// Walks the words once, keeping what is open so as to tell `x = 1` from `{ x = 1 }`.
    private struct Finder {
        let words: [LuaScanner.Word]
        var uses: [Use] = []
        var locals: Set<String> = []
        private var open: [String] = []
        private var at = 0

        init(words: [LuaScanner.Word]) {
            self.words = words
        }

        private static let keywords: Set<String> = [
            "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
            "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
        ]

        private func word(_ offset: Int) -> LuaScanner.Word? {
            words.indices.contains(at + offset) ? words[at + offset] : nil
        }

        private func isSign(_ sign: String, _ offset: Int) -> Bool {
            word(offset) == .sign(sign)
        }

        private func name(_ offset: Int) -> String? {
            if case .name(let name)? = word(offset), !Self.keywords.contains(name) { name } else { nil }
        }

        mutating func run() {
            while let word = word(0) {
                switch word {
                case .name(let name): Self.keywords.contains(name) ? keyword(name) : take(name)
                case .sign(let sign):
                    if ["{", "(", "["].contains(sign) { open.append(sign) }
                    if ["}", ")", "]"].contains(sign) { _ = open.popLast() }
                    at += 1
                default: at += 1
                }
            }
        }

        private mutating func keyword(_ word: String) {
            at += 1
            switch word {
            case "local":
                if self.word(0) == .name("function") {
                    if let name = name(1) { locals.insert(name) }
                    open.append("function")
                    at += 2
                    parameters()
                } else {
                    declareList()
                }
            case "for": declareList()
            case "function":
                open.append("function")
                if let name = name(0) {
                    let isMethod = isSign(".", 1) || isSign(":", 1)
                    uses.append(Use(name: name, isAssigned: !isMethod))
                    // `function t:m(…)` has one more parameter than it names.
                    if isSign(":", 1) || isSign(":", 3) { locals.insert("self") }
                }
                parameters()
            case "do", "if", "repeat": open.append(word)
            case "end", "until": _ = open.popLast()
            case "goto": at += 1
            default: break
            }
        }

        /// `a, b <const>` after `local` and `for`.
        private mutating func declareList() {
            while let name = name(0) {
                locals.insert(name)
                at += 1
                if isSign("<", 0) { at += 3 }
                guard isSign(",", 0) else { return }
                at += 1
            }
        }

        /// Up to the closing parenthesis of a function's head.
        private mutating func parameters() {
            while let word = word(0), word != .sign("(") {
                guard name(0) != nil || [".", ":"].contains(where: { isSign($0, 0) }) else { return }
                at += 1
            }
            at += 1
            while let word = word(0), word != .sign(")") {
                if let name = name(0) { locals.insert(name) }
                at += 1
            }
            at += 1
        }

        private mutating func take(_ name: String) {
            let isField = isSign(".", -1) || isSign(":", -1)
            let isKey = open.last == "{" && isSign("=", 1) && ["{", ",", ";"].contains { isSign($0, -1) }
            let isLabel = isSign("::", -1)
            at += 1
            guard !isField, !isKey, !isLabel else { return }
            let steps = steps()
            uses.append(Use(name: name, steps: steps, isAssigned: isSign("=", 0)))
        }

        private mutating func steps() -> [Step] {
            var steps: [Step] = []
            while true {
                if isSign(".", 0), let key = name(1) {
                    // Before an opening parenthesis it is a function's name.
                    steps.append(.key(key))
                    at += 2
                } else if isSign("[", 0), isSign("]", 2), case .text(let key?)? = word(1) {
                    steps.append(.key(key))
                    at += 3
                } else if isSign("[", 0), isSign("]", 2), case .number(let digits)? = word(1), let index = Int(digits) {
                    steps.append(.index(index))
                    at += 3
                } else {
                    return steps
                }
            }
        }
    }
}
