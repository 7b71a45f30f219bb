import ArgumentParser
import Tables

/// The periods that people can be grouped by: those of which there are several.
enum CohortPeriod: String, ExpressibleByArgument, CaseIterable {
    case meeting, day, week, month, cycle

    var kind: PeriodKind {
        switch self {
        case .meeting: .meeting
        case .day: .day
        case .week: .week
        case .month: .month
        case .cycle: .cycle
        }
    }
}
