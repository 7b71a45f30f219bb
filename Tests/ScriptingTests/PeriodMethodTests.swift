import LuaRuntime
import ProgramModel
import Testing
import Values

/// A period of three meetings, on July 6, 13 and 20, of which the second is asked for unless another is named.
@Suite struct PeriodMethodTests {
    /// Whether an expression holds.
    func holds(_ expression: String, at index: Int = 1) throws -> Bool {
        try reading("return (\(expression)) and 1 or 0", [], lag: 0, at: index).value == 1
    }

    @Test(arguments: [
        "period.start == \"2020-07-13T00:00:00Z\"", "period.finish == \"2020-07-20T00:00:00Z\"",
        "period.label.ko == \"2020-07-13\"",
        "period:next().start == \"2020-07-20T00:00:00Z\"", "period:previous().label.en == \"2020-07-06\"",
        "period:next():previous() == period",
        "period:next() ~= period", "tostring(period) == \"2020-07-13\"",
        // Past the last one.
        "period:next():next().start == \"2020-07-21T00:00:00Z\"", "period:next():next().finish == period:next().finish",
        "period:next():next().label.en == \"not begun yet\"", "period:next():next():next() == period:next():next()",
        "period:next():next():previous() == period:next()",
        // Before the first one.
        "period:previous():previous().finish == \"2020-07-06T00:00:00Z\"",
        "period:previous():previous().start == period:previous().start",
        "period:previous():previous().label.en == \"before the first period\"",
        "period:previous():previous():next() == period:previous()",
        // Several together.
        "period:trailing(2).start == \"2020-07-06T00:00:00Z\"", "period:trailing(2).finish == period.finish",
        "period:trailing(1) == period",
        "period:trailing(2).label.en == \"2020-07-06–2020-07-13\"", "period:trailing(3) == nil",
        "period:trailing(9223372036854775807) == nil",
        "period:next():trailing(3):next() == period:next():next()",
        "period:trailing(2):previous() == period:previous():previous()",
        // Days of the calendar.
        "period:days(7) == period:trailing(1)", "period:days(28).start == \"2020-06-22T00:00:00Z\"",
        "period:days(28).finish == period.finish", "period:days(1).start == \"2020-07-19T00:00:00Z\"",
        "period:days(2).label.en == \"2020-07-18–2020-07-19\"", "#period:split(\"day\") == 7",
        "period:split(\"day\")[7] == period:days(1)",
        "period:split(\"day\")[1]:days(14).finish == \"2020-07-14T00:00:00Z\"",
        "#period:split(\"week\") == 1 and #period:split(\"month\") == 0",
        "#period:next():next():split(\"day\") == 0",
        "period:next():next():days(28).start == period:next():next().start",
        "period:next():next():trailing(1) == nil", "period:previous():previous():trailing(1) == nil",
    ])
    func works(expression: String) throws {
        #expect(try holds(expression))
    }

    @Test(arguments: [
        ("period:trailing(0)", "Period:trailing: argument 1 (count) must be a whole number from 1, found 0"),
        ("period:trailing()", "Period:trailing: argument 1 (count) must be a whole number, found nothing (nil)"),
        ("period:days(0)", "Period:days: argument 1 (count) must be a whole number from 1 to 36525, found 0"),
        (
            "period:split(\"dag\")",
            "Period:split: argument 1 (kind) must be \"day\", \"week\", \"month\", found \"dag\""
        ),
        ("period:days(3):next()", "Period:next: a period made by days or split has none beside it"),
        ("period:split(\"day\")[1]:trailing(2)", "Period:trailing: a period made by days or split has none beside it"),
        ("none(3)", "reason: expected a text in both languages, { ko = \"…\", en = \"…\" }, found a whole number"),
        ("period.end_", "Period has no 'end_'"), ("period.stat", "Period has no 'stat'"),
        ("period.next()", "a method of Period was called on something else"),
    ])
    func refuses(expression: String, what: String) throws {
        #expect(try formulaError("return \(expression)").what.en == what)
    }

    /// A future period holds no rows, and asking is no error.
    @Test func theFutureIsEmpty() throws {
        let rows: [Value] = [["time": "2020-07-21", "member": "a"], ["time": "2020-07-05", "member": "b"]]
        let body =
            "local f, p = period:next():next(), period:previous():previous() return data.t:during(f):count() * 10 + data.t:during(p):count()"
        #expect(try reading(body, rows).value == 0)
        #expect(
            try reading(
                "return data.t:after(period:next()):count() * 10 + data.t:before(period:previous()):count()", rows
            ).value == 11)
    }

    @Test func noReadingHasItsReason() throws {
        let plain = try reading("return none(\"too few\")", [], lag: 0)
        #expect(plain.value == nil && plain.missing == LocalizedText(same: "too few"))
        let both = try reading("return none{ ko = \"적음\", en = \"few\" }", [], lag: 0)
        #expect(both.missing == LocalizedText(ko: "적음", en: "few"))
        #expect(try reading("return none", [], lag: 0).missing?.en == "the formula gave no value")
    }
}
