/// The local variables of one block.
struct LuaScope {
    struct Local {
        var name: String
        var offset: Int
        var isUsed = false
        var isConstant = false
        /// A parameter or loop variable: leaving it unread is common and no mistake.
        var isGiven = false
    }

    var locals: [Local] = []
    var isLoop = false
    /// The outermost block of a function, with whether it takes `...`.
    var isFunction = false
    var takesMore = false
    var labels: Set<String> = []
    var jumps: [(label: String, offset: Int)] = []
}
