package import Values

/// Finds out by whole columns whether 7/9/2020 is in July or in September: only a number above 12 can tell.
package enum DateOrderScan {
    package enum Finding: Equatable, Sendable {
        /// Some value can be read in this order only, and none in the other only.
        case decided(DateOrder)
        /// Every value reads both ways; the first is in this line.
        case ambiguous(line: Int)
        /// Some values read in one order only, some in the other.
        case mixed
    }

    /// - Parameter utf8: the whole file.
    /// - Returns: what was found of each column in which every value is a date that ends with its year, by its place.
    package static func findings(_ utf8: [UInt8], separator: Separator? = nil) -> [Int: Finding] {
        utf8.withUnsafeBufferPointer { text in
            var scanner = CSVScanner(text, separator: (separator ?? .detect(in: text)).byte)
            var columns: [Int: Column] = [:]
            var open: Set<Int>?
            var isHeader = true
            while !scanner.isAtEnd {
                let line = scanner.line
                var index = 0
                while true {
                    let field = scanner.next()
                    if isHeader || open?.contains(index) ?? true, !field.isEmpty {
                        let range = ByteTrim.range(text, field.start, field.end)
                        if isHeader {
                            columns[index] = Column()
                        } else if !range.isEmpty {
                            columns[index]?.see(UnsafeBufferPointer(rebasing: text[range]), line)
                            if columns[index]?.isOther == true { columns[index] = nil }
                        }
                    }
                    index += 1
                    if field.endsRow { break }
                }
                if isHeader { isHeader = columns.isEmpty }
                open = isHeader ? nil : Set(columns.keys)
                if !isHeader, columns.isEmpty { break }
            }
            return columns.compactMapValues(\.finding)
        }
    }

    private struct Column {
        var firstLine: Int?
        var monthFirst = false
        var dayFirst = false
        var isOther = false

        mutating func see(_ value: UnsafeBufferPointer<UInt8>, _ line: Int) {
            let month = TimeText.read(value, .monthFirst) != nil
            let day = TimeText.read(value, .dayFirst) != nil
            // What reads without an order does not need one.
            guard month || day, TimeText.read(value) == nil else {
                isOther = true
                return
            }
            firstLine = firstLine ?? line
            if !day { monthFirst = true }
            if !month { dayFirst = true }
        }

        var finding: Finding? {
            guard let firstLine else { return nil }
            return switch (monthFirst, dayFirst) {
            case (true, true): .mixed
            case (true, false): .decided(.monthFirst)
            case (false, true): .decided(.dayFirst)
            case (false, false): .ambiguous(line: firstLine)
            }
        }
    }
}

extension InputError {
    /// For a column that must be read as times.
    package static func ambiguousDates(_ name: String, _ finding: DateOrderScan.Finding, file: String) -> InputError {
        var line: Int?
        var reason = LocalizedText(
            ko: "어떤 값은 월이 먼저, 어떤 값은 일이 먼저여야 읽힙니다",
            en: "some values read only with the month first, others only with the day first")
        if case .ambiguous(let first) = finding {
            line = first
            reason = LocalizedText(
                ko: "7/9/2020은 7월 9일도 9월 7일도 될 수 있는데, 이 열에는 12보다 큰 수가 없어 정해지지 않습니다",
                en: "7/9/2020 may be July 9 or September 7, and no number above 12 in this column settles it")
        }
        return InputError(
            code: "import.ambiguous-dates",
            what: LocalizedText(
                ko: "‘\(name)’ 열의 날짜에서 월과 일의 순서를 알 수 없습니다",
                en: "in the dates of ‘\(name)’ day and month cannot be told apart"),
            place: SourcePlace(file: file, line: line), reasons: [reason],
            next: LocalizedText(
                ko: "월이 먼저면 --dates mdy, 일이 먼저면 --dates dmy를 덧붙이세요.",
                en: "Add --dates mdy where the month comes first, or --dates dmy where the day does."))
    }
}
