package import Values

/// What became of an expression.
package struct HostAnswer: Sendable {
    package var result: Result<Value, ChartFault>
    /// What it looked at, in the order of looking.
    package var reads: [ChartRead]

    package init(_ result: Result<Value, ChartFault>, reads: [ChartRead] = []) {
        self.result = result
        self.reads = reads
    }
}
