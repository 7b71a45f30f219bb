package import ProgramModel
package import Values

/// The minutes of a meeting in every format. The same journal always gives the same bytes; without names everybody is an id.
package struct MinutesPage: Sendable {
    private let minutes: MeetingMinutes
    private let names: Names

    package init(_ minutes: MeetingMinutes, names: Names = Names()) {
        self.minutes = minutes
        self.names = names
    }

    package func html(_ language: Language) -> String { HTMLWriter.page(sheet(language)) }

    package func markdown(_ language: Language) -> String { MarkdownWriter.page(sheet(language)) }

    package var value: Value { Names.pseudonymous(MinutesValue(minutes).value) }

    private func sheet(_ language: Language) -> SheetDocument {
        MinutesSheet(names.shown(minutes), language, names: names).document
    }
}
