import LuaRuntime
import Values

/// `ratio(n, d)`: a quotient that remembers what it was made of, and may be empty.
struct RatioObject: LuaObject, Equatable {
    static let luaName = "Ratio"
    static let fieldNames = ["numerator", "denominator", "value"]

    let numerator: Double
    let denominator: Double

    init(_ call: borrowing LuaCall) throws(LuaError) {
        numerator = try Self.part(call, 1, "numerator")
        denominator = try Self.part(call, 2, "denominator")
        guard denominator >= 0 else {
            throw call.bad(
                2, "denominator", LocalizedText(ko: "음수가 아닌 수", en: "a number that is not negative"),
                LocalizedText(same: CanonicalJSON.text(.number(denominator))))
        }
    }

    private static func part(_ call: borrowing LuaCall, _ position: Int, _ name: String) throws(LuaError) -> Double {
        let number = try call.number(position, name)
        guard number.isFinite else {
            throw call.bad(
                position, name, LocalizedText(ko: "유한한 숫자", en: "a finite number"), .notFinite(number))
        }
        return number
    }

    /// Nil when the denominator is empty.
    var value: Double? { denominator == 0 ? nil : numerator / denominator }

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        switch name {
        case "numerator": .number(numerator)
        case "denominator": .number(denominator)
        case "value": value.map { .number($0) } ?? .nothing
        default: nil
        }
    }

    var luaText: String {
        "\(CanonicalJSON.text(.number(numerator)))/\(CanonicalJSON.text(.number(denominator)))"
    }
}
