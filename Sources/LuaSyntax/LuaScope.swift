/// The local variables of one block.
struct LuaScope {
    struct Local {
        /// In the reading.
        var number: Int
        var name: String
        var isConstant = false
    }

    struct Label {
        var offset: Int
        /// How many variables of the block are there; none where nothing follows in the block.
        var locals: Int
    }

    struct Jump {
        var label: String
        var offset: Int
        /// How many variables of the block were there.
        var locals: Int
    }

    var locals: [Local] = []
    /// Variables that a loop keeps for itself; they count against the limit of a function.
    var hidden = 0
    var isLoop = false
    /// The outermost block of a function, with whether it takes `...`.
    var isFunction = false
    var takesMore = false
    /// The number of the function in the reading; nil for the chunk itself.
    var function: Int?
    /// The different constants that may have been needed so far.
    var constants: Set<String> = []
    var labels: [String: Label] = [:]
    var jumps: [Jump] = []
}
