package import ProgramModel
package import Values

/// What a change of the calendar did, and which meetings it put where.
package struct MeetingShiftScreen: Screen {
    private let receipt: ReceiptScreen
    private let program: Program
    private let shifts: [MeetingShift]

    package init(_ receipt: ReceiptScreen, from before: Program, to program: Program) {
        self.receipt = receipt
        self.program = program
        shifts = MeetingShift.between(before.calendar, program.calendar)
    }

    package func text(_ language: Language, width: Int?) -> String {
        let told = receipt.text(language, width: width)
        guard !shifts.isEmpty else { return told }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "회의", en: "Meeting")[language], isWhole: true),
            .init(LocalizedText(ko: "바꾸기 전", en: "Before")[language]),
            .init(LocalizedText(ko: "바꾼 뒤", en: "After")[language]),
        ])
        func when(_ meeting: PlannedMeeting?) -> String {
            meeting.map { ScreenText.moment($0.start, in: program, language) }
                ?? LocalizedText(ko: "(없음)", en: "(none)")[language]
        }
        table.rows = shifts.map { [$0.meeting.rawValue, when($0.before), when($0.after)] }
        return told + "\n" + table.text(width: width)
    }

    package var value: Value {
        receipt.answering(
            "shifts",
            .array(
                shifts.map { shift in
                    [
                        "meeting": .string(shift.meeting.rawValue),
                        "before": shift.before.map { .string($0.start.description) } ?? .null,
                        "after": shift.after.map { .string($0.start.description) } ?? .null,
                    ]
                })
        ).value
    }
}
