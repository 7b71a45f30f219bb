import Journal
import Statecharts
import Values

extension TimerRecord {
    /// A timer of the chart, as the journal keeps it for whoever wants to know what is due without folding the facts.
    init(_ timer: ChartTimer) {
        self.init(id: timer.send.id, due: timer.due, payload: .string(timer.send.event))
    }
}
