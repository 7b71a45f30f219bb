package import Values

/// A local variable, as far as reading tells.
package struct LuaLocal: Sendable {
    package enum Role: Sendable {
        case variable
        case function
        case parameter
        /// Of a `for`.
        case loop
    }

    package var name: String
    package var offset: Int
    package var role: Role
    /// What it is made with; nil where that cannot be told, or where it is changed later.
    package internal(set) var value: LuaExpression?
    /// How often it is read, the reading of a field included.
    package var reads = 0
    /// Whether something else is put in its place later.
    package internal(set) var isChanged = false
    /// Whether a variable of the same block and name was there before.
    package var hides = false

    package init(name: String, offset: Int, role: Role) {
        self.name = name
        self.offset = offset
        self.role = role
    }
}

extension LuaLocal {
    /// What to say of one that nothing reads.
    package var what: LocalizedText {
        switch role {
        case .function:
            LocalizedText(ko: "지역 함수 ‘\(name)’을(를) 아무 데서도 쓰지 않습니다", en: "nothing uses the local function ‘\(name)’")
        case .loop:
            LocalizedText(ko: "반복 변수 ‘\(name)’을(를) 아무 데서도 쓰지 않습니다", en: "nothing uses the loop variable ‘\(name)’")
        case .variable, .parameter:
            LocalizedText(ko: "지역 변수 ‘\(name)’을(를) 아무 데서도 쓰지 않습니다", en: "nothing uses the local variable ‘\(name)’")
        }
    }
}

/// `local.name`, where it is written.
package struct LuaMember: Hashable, Sendable {
    /// By its number in the reading.
    package var local: Int
    package var name: String
    package var offset: Int
    package var isAssigned = false
}

/// A name in its place: of a method that is called, say.
package struct LuaName: Hashable, Sendable {
    package var name: String
    package var offset: Int
}

/// A function as it is written.
package struct LuaFunction: Sendable {
    /// By their numbers in the reading; `self` is not among them.
    package var parameters: [Int] = []
    /// The first value of every `return` that has one.
    package var returns: [LuaExpression] = []
    /// From its parameters to its `end`, in bytes of UTF-8.
    package internal(set) var range = 0..<0
}
