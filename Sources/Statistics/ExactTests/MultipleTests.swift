/// Adjusts p values for having asked many questions at once. Results come in the order given.
package enum MultipleTests {
    /// Holm (1979): keeps the chance of even one false alarm below the level.
    package static func holm(_ p: [Double]) -> [Double] {
        let order = p.indices.sorted { p[$0] < p[$1] }
        var adjusted = p
        var least = 0.0
        for (place, index) in order.enumerated() {
            least = max(least, min(1, Double(p.count - place) * p[index]))
            adjusted[index] = least
        }
        return adjusted
    }

    /// Benjamini and Hochberg (1995): keeps the expected share of false alarms among all alarms below the level.
    package static func benjaminiHochberg(_ p: [Double]) -> [Double] {
        let order = p.indices.sorted { p[$0] < p[$1] }
        var adjusted = p
        var most = 1.0
        for (place, index) in order.enumerated().reversed() {
            most = min(most, Double(p.count) / Double(place + 1) * p[index])
            adjusted[index] = most
        }
        return adjusted
    }
}
