import ArgumentParser

/// A value as people write one: `4.5`, `1,200`, or `70%` for a share of 0.7.
struct ReadingArgument: ExpressibleByArgument {
    var value: Double

    init?(argument: String) {
        let isPercent = argument.hasSuffix("%")
        let digits = (isPercent ? argument.dropLast() : argument[...]).filter { $0 != "," }
        guard let number = Double(digits), number.isFinite else { return nil }
        value = isPercent ? number / 100 : number
    }
}
