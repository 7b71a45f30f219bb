import ArgumentParser

/// Whether moving ranges above their limit are left out of the limits of individual values.
enum Screening: EnumerableFlag {
    case screened
    case unscreened

    static func help(for value: Screening) -> ArgumentHelp? {
        switch value {
        case .screened: "Leave moving ranges above their limit out (default). 지나치게 큰 이동 범위를 뺍니다(기본)."
        case .unscreened: "Keep every moving range. 이동 범위를 모두 넣습니다."
        }
    }
}
