import LuaRuntime
import Values

/// Counts, shares and options, refused by name with what came.
extension LuaCall {
    /// Sums of a few of these do not overflow.
    static let mostCounted = 1_000_000_000
    /// Where every count up to it is looked at, or a series takes its root of terms to converge.
    static let mostEnumerated = 1_000_000

    func count(_ position: Int, _ name: String, _ range: ClosedRange<Int>) throws(LuaError) -> Int {
        let argument = try any(position, name)
        guard let count = argument.int.flatMap({ Int(exactly: $0) }), range.contains(count) else {
            throw bad(
                position, name,
                LocalizedText(
                    ko: "\(range.lowerBound)부터 \(range.upperBound)까지의 정수",
                    en: "a whole number from \(range.lowerBound) to \(range.upperBound)"), argument.shown)
        }
        return count
    }

    /// The first two arguments of what is about one proportion.
    func successes(upTo most: Int) throws(LuaError) -> (successes: Int, trials: Int) {
        _ = try count(1, "successes", 0...most)
        let trials = try count(2, "trials", 0...most)
        return (try count(1, "successes", 0...trials), trials)
    }

    /// `{ 7, 20 }`, or a ratio of them.
    func successesOutOf(
        _ position: Int, _ name: String, upTo most: Int
    ) throws(LuaError) -> (successes: Int, trials: Int) {
        let form = LocalizedText(
            ko: "{ 성공, 시행 }이나 ratio(0 ≤ 성공 ≤ 시행 ≤ \(most)인 정수)",
            en: "{ successes, trials } or a ratio, whole numbers with 0 ≤ successes ≤ trials ≤ \(most)")
        let pair = try pair(position, name, form)
        guard let successes = pair.0.int, let trials = pair.1.int, 0 <= successes, successes <= trials, trials <= most
        else { throw bad(position, name, form, .pair(pair.0, pair.1)) }
        return (Int(successes), Int(trials))
    }

    /// `{ 12, 80.5 }`, or a ratio of them.
    func eventsIn(_ position: Int, _ name: String) throws(LuaError) -> (events: Int, exposure: Double) {
        let form = LocalizedText(
            ko: "{ 사건 수, 노출량 }이나 ratio(0부터 \(Self.mostEnumerated)까지의 정수와 0 이상의 수)",
            en: "{ events, exposure } or a ratio, a whole number from 0 to \(Self.mostEnumerated) and a number from 0")
        let pair = try pair(position, name, form)
        guard let events = pair.0.int, 0 <= events, events <= Self.mostEnumerated, let exposure = pair.1.number,
            exposure >= 0, exposure.isFinite
        else { throw bad(position, name, form, .pair(pair.0, pair.1)) }
        return (Int(events), exposure)
    }

    private func pair(
        _ position: Int, _ name: String, _ form: LocalizedText
    ) throws(LuaError) -> (LuaValue, LuaValue) {
        let argument = try any(position, name)
        if let ratio = argument.object(as: RatioObject.self) {
            return (.number(ratio.numerator), .number(ratio.denominator))
        }
        guard let table = argument.table else { throw bad(position, name, form, argument.found) }
        if let word = try table.names().first {
            throw bad(position, name, form, LocalizedText(ko: "이름 ‘\(word)’", en: "the name ‘\(word)’"))
        }
        let count = try table.count
        guard count == 2 else {
            throw bad(position, name, form, LocalizedText(ko: "값이 \(count)개인 목록", en: "a list of \(count)"))
        }
        return (try table.element(1), try table.element(2))
    }

    // MARK: Numbers

    /// From 0 to 1.
    func share(_ position: Int, _ name: String) throws(LuaError) -> Double {
        let argument = try any(position, name)
        guard let share = argument.number, (0...1).contains(share) else {
            throw bad(
                position, name, LocalizedText(ko: "0과 1 사이의 수", en: "a number from 0 to 1"), argument.shown)
        }
        return share
    }

    /// Above 0 and below 1.
    func between(_ position: Int, _ name: String, _ usual: Double) throws(LuaError) -> Double {
        let argument = try any(position, name)
        if argument.isNil { return usual }
        guard let number = argument.number, number > 0, number < 1 else {
            throw bad(
                position, name,
                LocalizedText(ko: "0보다 크고 1보다 작은 수", en: "a number between 0 and 1"), argument.shown)
        }
        return number
    }

    func confidence(_ position: Int) throws(LuaError) -> Double {
        try between(position, "confidence", 0.95)
    }

    /// The same seed draws the same sample.
    func seed(_ position: Int) throws(LuaError) -> UInt64 {
        let argument = try any(position, "seed")
        if argument.isNil { return 1 }
        guard let seed = argument.int else {
            throw bad(position, "seed", LocalizedText(ko: "정수", en: "a whole number"), argument.shown)
        }
        return UInt64(bitPattern: seed)
    }

    // MARK: Options

    /// A table of names, none of them misspelt; nil where it is left out.
    func options(_ position: Int, _ known: [String]) throws(LuaError) -> LuaRef? {
        guard let table = try optionalTable(position, "options") else { return nil }
        let names = known.joined(separator: ", ")
        let form = LocalizedText(ko: "이름이 \(names)인 값의 테이블", en: "a table of what is named \(names)")
        if let stranger = try table.names().first(where: { !known.contains($0) }) {
            var error = bad(
                position, "options", form, LocalizedText(ko: "이름 ‘\(stranger)’", en: "the name ‘\(stranger)’"))
            error.next = LuaError.hint(stranger, among: known)
            throw error
        }
        if try table.count > 0 {
            throw bad(
                position, "options", form, LocalizedText(ko: "이름이 없는 값", en: "a value without a name"))
        }
        return table
    }
}

extension LuaValue {
    /// A number by its value, a text in quotes, the rest by what it is.
    var shown: LocalizedText {
        switch self {
        case .int(let int): LocalizedText(same: "\(int)")
        case .number(let number) where number.isFinite: LocalizedText(same: CanonicalJSON.text(.number(number)))
        case .number(let number): .notFinite(number)
        case .string(let text): .quoted(text)
        default: found
        }
    }
}

extension LocalizedText {
    static let fromZero = LocalizedText(ko: "0 이상의 수", en: "a number from 0")

    fileprivate static func pair(_ first: LuaValue, _ second: LuaValue) -> LocalizedText {
        LocalizedText(
            ko: "{ \(first.shown.ko), \(second.shown.ko) }", en: "{ \(first.shown.en), \(second.shown.en) }")
    }
}
