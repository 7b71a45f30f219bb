/// Successes among `draws` without replacement from a population that holds `successes` of them.
package struct Hypergeometric: Sendable {
    package let population: Int
    package let successes: Int
    package let draws: Int

    package init(population: Int, successes: Int, draws: Int) {
        self.population = population
        self.successes = successes
        self.draws = draws
    }

    package var support: ClosedRange<Int> { max(0, draws + successes - population)...min(draws, successes) }

    package func probability(_ count: Int) -> Double {
        guard support.contains(count) else { return 0 }
        if population == 0 || draws == 0 || draws == population { return 1 }
        let p = Double(draws) / Double(population)
        let q = Double(population - draws) / Double(population)
        return SaddlePoint.binomial(Double(count), Double(successes), p, q)
            * SaddlePoint.binomial(Double(draws - count), Double(population - successes), p, q)
            / SaddlePoint.binomial(Double(draws), Double(population), p, q)
    }
}
