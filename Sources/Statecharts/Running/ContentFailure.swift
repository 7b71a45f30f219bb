/// Why a block stopped.
struct ContentFailure: Error {
    var fault: ChartFault
    /// The send that failed, if it was one.
    var sendID: String?

    init(_ fault: ChartFault, sendID: String? = nil) {
        self.fault = fault
        self.sendID = sendID
    }
}
