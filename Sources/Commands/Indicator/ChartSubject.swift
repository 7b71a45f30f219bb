import ArgumentParser

/// What a chart sets side by side.
enum ChartSubject: String, ExpressibleByArgument, CaseIterable {
    case community
}
