/// Something that went wrong during a move, and where in the chart.
package struct MicrostepFault: Codable, Hashable, Sendable {
    /// `plan.onEntry[0]`, `plan#1`, `condition count-met`.
    package var site: String
    package var fault: ChartFault

    package init(site: String, fault: ChartFault) {
        self.site = site
        self.fault = fault
    }
}
