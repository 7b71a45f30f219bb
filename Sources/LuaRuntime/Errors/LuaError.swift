package import Values

/// A script failed: what happened, at which line, and what to write instead.
package struct LuaError: ExplainedError {
    package enum Kind: Hashable, Sendable {
        /// It is not Lua.
        case syntax
        /// It did what Lua or its library refuses, or called `error`.
        case runtime
        /// It used a name that is nothing, by calling or indexing it.
        case unknownName(String)
        /// It called a host function with an argument of no use.
        case argument
        /// A host function or object refused; `cause` says more.
        case host
        case limit(LuaLimit)
        /// The value it returned or passed does not have the form it needs.
        case badResult(path: LuaPath)
        /// The state it belonged to is gone.
        case closed
    }

    package var kind: Kind
    package var what: LocalizedText
    package var place: SourcePlace?
    package var reasons: [LocalizedText]
    package var next: LocalizedText?
    /// Innermost first; the host's own functions are left out.
    package var traceback: [LuaFrame]
    /// What the host function threw.
    package var cause: (any ExplainedError)?

    package init(
        kind: Kind, what: LocalizedText, place: SourcePlace? = nil, reasons: [LocalizedText] = [],
        next: LocalizedText? = nil, traceback: [LuaFrame] = [], cause: (any ExplainedError)? = nil
    ) {
        self.kind = kind
        self.what = what
        self.place = place
        self.reasons = reasons
        self.next = next
        self.traceback = traceback
        self.cause = cause
    }

    package var outcome: Outcome { .script }

    /// What a host function threw keeps its own code.
    package var code: String {
        switch kind {
        case .syntax: "script.syntax"
        case .runtime: "script.runtime"
        case .unknownName: "script.unknown-name"
        case .argument: "script.argument"
        case .host: cause?.code ?? "script.host"
        case .limit(.steps): "script.steps-limit"
        case .limit(.time): "script.time-limit"
        case .limit(.memory): "script.memory-limit"
        case .limit(.output): "script.output-limit"
        case .limit(.depth): "script.result-depth"
        case .limit(.nodes): "script.result-size"
        case .limit(.source): "script.source-size"
        case .badResult: "script.bad-result"
        case .closed: "script.closed"
        }
    }
}
