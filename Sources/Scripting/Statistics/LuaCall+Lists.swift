import LuaRuntime
import Values

/// Lists of numbers, from Lua or from a table's `Numbers`. What is wrong with one is told by place.
extension LuaCall {
    /// A Lua list may be as long as a whole value that is read may be.
    static let mostListed = LuaBudget.default.resultNodes / 2

    /// For summaries: empty places of `Numbers` are passed over.
    func numbers(_ position: Int, _ name: String = "list", upTo most: Int = .max) throws(LuaError) -> [Double] {
        let argument = try any(position, name)
        guard let object = argument.object(as: NumbersObject.self) else {
            return try list(argument, position, name, most)
        }
        try limit(object.numbers.count, position, name, most)
        try charge(steps: object.luaCount ?? 0)
        return object.numbers
    }

    /// Where the place of each number matters, so that none may be empty.
    func series(_ position: Int, _ name: String = "list", upTo most: Int = .max) throws(LuaError) -> [Double] {
        let argument = try any(position, name)
        guard let object = argument.object(as: NumbersObject.self) else {
            return try list(argument, position, name, most)
        }
        if let gap = object.values.firstIndex(of: .null) {
            var error = bad(position, name, .listOfNumbers, .element(.nothing, at: gap + 1))
            error.next = LocalizedText(
                ko: "빈자리를 빼도 되는 계산이면 :values()를 건네세요.",
                en: "Pass :values() where leaving the empty places out is right.")
            throw error
        }
        try limit(object.numbers.count, position, name, most)
        try charge(steps: object.numbers.count)
        return object.numbers
    }

    /// Two lists of the same things.
    func pairedSeries(
        _ first: String, _ second: String, upTo most: Int
    ) throws(LuaError) -> (first: [Double], second: [Double]) {
        let pair = (try series(1, first, upTo: most), try series(2, second, upTo: most))
        try sameLength(pair.0.count, pair.1.count, name: second)
        return pair
    }

    func sameLength(_ first: Int, _ second: Int, name: String = "denominators") throws(LuaError) {
        guard first != second else { return }
        throw bad(
            2, name,
            LocalizedText(ko: "첫 목록과 같은 길이(\(first))의 목록", en: "a list as long as the first (\(first))"),
            LocalizedText(ko: "길이 \(second)", en: "one of length \(second)"))
    }

    /// A list of whole numbers from 0.
    func counts(_ position: Int, _ name: String, upTo most: Int) throws(LuaError) -> [Int] {
        var counts: [Int] = []
        for (index, number) in try series(position, name, upTo: most).enumerated() {
            guard let count = Int(exactly: number), (0...Self.mostCounted).contains(count) else {
                throw bad(
                    position, name,
                    LocalizedText(
                        ko: "0부터 \(Self.mostCounted)까지의 정수의 목록",
                        en: "a list of whole numbers from 0 to \(Self.mostCounted)"),
                    .element(LocalizedText(same: CanonicalJSON.text(.number(number))), at: index + 1))
            }
            counts.append(count)
        }
        return counts
    }

    private func list(
        _ argument: LuaValue, _ position: Int, _ name: String, _ most: Int
    ) throws(LuaError) -> [Double] {
        guard let table = argument.table else { throw bad(position, name, .listOfNumbers, argument.found) }
        let count = try table.count
        try limit(count, position, name, min(most, Self.mostListed))
        try charge(steps: count)
        if let numbers = try table.finiteNumbers() { return numbers }
        throw bad(position, name, .listOfNumbers, try table.strangerAmongNumbers())
    }

    private func limit(_ count: Int, _ position: Int, _ name: String, _ most: Int) throws(LuaError) {
        guard count > most else { return }
        throw bad(
            position, name, LocalizedText(ko: "\(most)개까지의 수의 목록", en: "a list of at most \(most) numbers"),
            LocalizedText(ko: "\(count)개", en: "\(count)"))
    }
}

extension LuaRef {
    /// The whole list in one crossing; nil where something else is in it.
    fileprivate func finiteNumbers() throws(LuaError) -> [Double]? {
        do {
            guard let cells = try value().array else { return nil }
            let numbers = cells.compactMap(\.number)
            return numbers.count == cells.count ? numbers : nil
        } catch {
            // NaN and infinity are no data; the reader says so without the function's name.
            guard case .badResult = error.kind else { throw error }
            return nil
        }
    }

    /// The first thing that keeps this from being a list of numbers.
    fileprivate func strangerAmongNumbers() throws(LuaError) -> LocalizedText {
        if let name = try names().first { return LocalizedText(ko: "이름 ‘\(name)’", en: "the name ‘\(name)’") }
        for (index, value) in try elements().enumerated() where value.number?.isFinite != true {
            return .element(value.isNil ? .nothing : value.number == nil ? value.found : value.shown, at: index + 1)
        }
        // `#` ends before the gap, and something lies behind it.
        return .element(.nothing, at: try count + 1)
    }
}

extension LocalizedText {
    static let listOfNumbers = LocalizedText(ko: "숫자의 목록", en: "a list of numbers")
    static let nothing = LocalizedText(ko: "없음(nil)", en: "nothing (nil)")

    static func element(_ found: LocalizedText, at place: Int) -> LocalizedText {
        LocalizedText(ko: "\(place)번째 자리에 \(found.ko)", en: "\(found.en) at place \(place)")
    }
}
