import LuaRuntime
import ProgramModel
import Tables
import Values

/// Turns what a formula returned into a reading.
struct FormulaResult {
    let definition: IndicatorDefinition
    let origin: SourcePlace?

    private static let path = LuaPath("formula").called

    func reading(_ value: LuaValue, for period: Period) throws(LuaError) -> Reading {
        switch value {
        case .nil: return Reading(period: period, missing: .noReading)
        case .int(let value): return try reading(Double(value), for: period)
        case .number(let value): return try reading(value, for: period)
        case .object(let object):
            if let none = object as? NoReading { return Reading(period: period, missing: none.reason ?? .noReading) }
            if let ratio = object as? RatioObject { return try reading(ratio, for: period) }
        default: break
        }
        throw .shape(
            Self.path,
            expected: LocalizedText(ko: "숫자, ratio(분자, 분모), none", en: "a number, ratio(n, d) or none"),
            found: value.found, origin: origin)
    }

    private func reading(_ number: Double, for period: Period) throws(LuaError) -> Reading {
        // Shares are no sum: only their parts can be added up.
        guard definition.declared != .ratio, !(definition.kind == .cumulative && definition.isShare) else {
            throw .shape(
                Self.path,
                expected: LocalizedText(ko: "ratio(분자, 분모)나 none", en: "ratio(n, d) or none"),
                found: LocalizedText(same: CanonicalJSON.text(.number(number))), origin: origin)
        }
        return Reading(period: period, value: try usable(number))
    }

    private func reading(_ ratio: RatioObject, for period: Period) throws(LuaError) -> Reading {
        let value = try ratio.value.map { number throws(LuaError) in try usable(number) }
        return Reading(
            period: period, value: value, numerator: ratio.numerator, denominator: ratio.denominator,
            missing: value == nil ? .emptyDenominator : nil)
    }

    /// A share is a fraction of a whole; 70 where 0.7 was meant must not pass as 7000%.
    private func usable(_ number: Double) throws(LuaError) -> Double {
        guard number.isFinite else {
            throw .shape(
                Self.path, expected: LocalizedText(ko: "유한한 숫자", en: "a finite number"), found: .notFinite(number),
                origin: origin,
                next: LocalizedText(
                    ko: "나눗셈은 분모가 0이어도 되는 ratio(분자, 분모)로 쓰세요.",
                    en: "Write a division as ratio(n, d), which allows for a denominator of 0."))
        }
        guard !definition.isShare || (0...1).contains(number) else {
            throw .shape(
                Self.path,
                expected: LocalizedText(ko: "0과 1 사이(단위가 %이므로)", en: "a share from 0 to 1, since the unit is %"),
                found: LocalizedText(same: CanonicalJSON.text(.number(number))), origin: origin,
                next: LocalizedText(ko: "70%는 0.7로 돌려주세요.", en: "Return 70% as 0.7."))
        }
        return number
    }
}
