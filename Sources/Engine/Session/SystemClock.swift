import Foundation
package import Values

/// The machine's clock, or the moment that `SOURCE_DATE_EPOCH` fixes: the same variable that reproducible builds use,
/// so that a run can be repeated to the byte.
package struct SystemClock: WallClock {
    private let fixed: Timestamp?

    package init(environment: [String: String]) {
        fixed = environment["SOURCE_DATE_EPOCH"].flatMap { Int64($0) }.map { Timestamp(milliseconds: $0 * 1000) }
    }

    package func now() -> Timestamp {
        fixed ?? Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
