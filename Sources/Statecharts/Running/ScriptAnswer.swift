package import Values

/// What became of a script.
package struct ScriptAnswer: Sendable {
    /// The whole data after it ran.
    package var result: Result<[String: Value], ChartFault>
    /// What it asked for, with values only: raise, send, cancel and log. Done after the data is stored.
    package var requests: [Content]
    package var reads: [ChartRead]

    package init(_ result: Result<[String: Value], ChartFault>, requests: [Content] = [], reads: [ChartRead] = []) {
        self.result = result
        self.requests = requests
        self.reads = reads
    }
}
