/// People by the period in which they first came, and how many of each group came in the periods after it.
///
/// Whoever was there in the very first period may have come before it: nobody wrote that down.
package struct CohortTable: Hashable, Sendable {
    package enum Cell: Hashable, Sendable {
        /// So many of the group came.
        case came(Int)
        /// Nobody wrote down who came.
        case unknown
    }

    /// Those who came first in one period.
    package struct Cohort: Hashable, Sendable {
        /// The position of their first period.
        package let first: Int
        package let size: Int
        /// From their first period to the last there is; what lies beyond has not come yet.
        package let cells: [Cell]
    }

    /// In the order of their first periods; a period in which nobody was new has none.
    package let cohorts: [Cohort]

    /// - Parameter visits: who came in each period, in order; nil where nobody wrote it down.
    package init(_ visits: [Set<String>?]) {
        var known: Set<String> = []
        cohorts = visits.indices.compactMap { first in
            guard let came = visits[first] else { return nil }
            let new = came.subtracting(known)
            known.formUnion(new)
            guard !new.isEmpty else { return nil }
            let cells = visits[first...].map { later -> Cell in
                later.map { .came($0.intersection(new).count) } ?? .unknown
            }
            return Cohort(first: first, size: new.count, cells: cells)
        }
    }

    /// Of the groups that could come again so many periods later, and of which it is known: how many people they had, and
    /// how many came.
    ///
    /// - Parameter skipping: leaves the group of the very first period out.
    package func returning(after offset: Int, skippingFirst skipping: Bool) -> (came: Int, of: Int) {
        cohorts.filter { !skipping || $0.first > 0 }.reduce((0, 0)) { sum, cohort in
            guard cohort.cells.indices.contains(offset), case .came(let count) = cohort.cells[offset] else {
                return sum
            }
            return (sum.0 + count, sum.1 + cohort.size)
        }
    }
}
