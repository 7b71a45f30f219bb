import ProgramModel
import Tables
import Values

/// The readings that every figure of the report refers to.
struct ReadingTables {
    let scope: ReportScope

    var blocks: [Block] {
        let title = Block.heading(scope.text(ko: "측정값", en: "Readings"), level: 3)
        guard !scope.register.groups.isEmpty else {
            let none = scope.text(ko: "측정값이 없습니다.", en: "There is no reading.")
            return [title, .paragraph(RichText(none), .muted)]
        }
        let words = scope.text(
            ko: "본문의 [R1.2] 같은 표시는 여기의 번호입니다. ‘기록’은 그 값을 처음 담은 기록의 번호입니다.",
            en:
                "A mark such as [R1.2] in the text is a number of these tables. ‘Entry’ is the journal's first entry with the value."
        )
        return [title, .paragraph(RichText(words), .muted)] + scope.register.groups.flatMap(table)
    }

    private func table(_ group: ReadingRegister.Group) -> [Block] {
        let community = group.community.map { " · " + scope.community($0) } ?? ""
        let code = group.entries.first.map { String($0.code.prefix { $0 != "." }) } ?? ""
        let labels = ReadingAxis(scope: scope, readings: group.entries.map(\.reading)).labels
        let isShare = group.entries.contains { $0.reading.denominator != nil }
        let notes = group.entries.map { note($0.reading) }
        let hasNotes = notes.contains { !$0.isEmpty }
        let rows = group.entries.indices.map { index -> [RichText] in
            let entry = group.entries[index]
            let reading = entry.reading
            let ratio = reading.numerator.flatMap { above in
                reading.denominator.map { NumberText.ratio(above, of: $0) }
            }
            var cells = [
                entry.code, labels[index], reading.value.map { scope.number($0, group.indicator) } ?? "–",
            ]
            if isShare { cells.append(ratio ?? "–") }
            if hasNotes { cells.append(notes[index].isEmpty ? "–" : notes[index]) }
            return (cells + [entry.seq.map { "\($0)" } ?? "–"]).map { RichText($0) }
        }
        var columns: [ReportTable.Column] = [
            .init(scope.text(ko: "번호", en: "No.")), .init(scope.text(ko: "기간", en: "Period")),
            .init(scope.text(ko: "값", en: "Value"), isNumber: true),
        ]
        if isShare { columns.append(.init(scope.text(ko: "분자/분모", en: "Of"), isNumber: true)) }
        if hasNotes { columns.append(.init(scope.text(ko: "뺀 것, 또는 값이 없는 까닭", en: "Left out, or why there is none"))) }
        columns.append(.init(scope.text(ko: "기록", en: "Entry"), isNumber: true))
        return [
            .heading("\(code) · \(scope.title(group.indicator))\(community)", level: 4),
            .paragraph(RichText(scope.text(ko: "수식 ", en: "Formula ")) + .code(group.formula.short), .muted),
            .table(ReportTable(columns: columns, rows: rows, anchors: group.entries.map(\.anchor))),
        ]
    }

    private func note(_ reading: Reading) -> String {
        var notes = [reading.missing.map(scope.text), reading.note].compactMap(\.self)
        notes += (reading.excluded ?? []).map { scope.text(ReadingScreen.text(of: $0)) }
        return notes.joined(separator: " · ")
    }

    var value: Value {
        .array(
            scope.register.groups.flatMap { group in
                group.entries.map { entry -> Value in
                    let reading = entry.reading
                    func number(_ value: Double?) -> Value { value.map { .number($0) } ?? .null }
                    return [
                        "code": .string(entry.code), "anchor": .string(entry.anchor),
                        "reading": [
                            "indicator": .string(group.indicator.rawValue),
                            "community": group.community.map { .string($0.rawValue) } ?? .null,
                            "period": CanonicalCoding.value(reading.period.start),
                            "formula": .string(group.formula.hex),
                            "seq": entry.seq.map { .int(Int64($0)) } ?? .null,
                        ],
                        "value": number(reading.value), "numerator": number(reading.numerator),
                        "denominator": number(reading.denominator),
                        "missing": reading.missing.map { CanonicalCoding.value($0) } ?? .null,
                        "excluded": reading.excluded.map { CanonicalCoding.value($0) } ?? .null,
                    ]
                }
            })
    }
}
