import ProgramModel
import Tables
import Values

/// People by when they first came, laid out for a picture.
struct CohortFigure {
    let table: CohortTable
    let periods: [Period]
    let source: VisitLog.Source

    init(_ visits: VisitLog) {
        table = CohortTable(visits.people)
        periods = visits.periods
        source = visits.source
    }

    private var kind: PeriodKind { periods.first?.kind ?? .meeting }

    /// No picture has room for more.
    private static let most = 24

    func chart(_ scope: any ProgramScope) -> CohortChart {
        let axis = ReadingAxis(scope: scope, readings: periods.map { Reading(period: $0, value: nil) })
        let labels = axis.labels
        let cohorts = table.cohorts.suffix(Self.most)
        let columns = min(cohorts.map(\.cells.count).max() ?? 0, Self.most)
        return CohortChart(
            title: scope.text(finding), subtitle: scope.text(subtitle),
            caption: notes.map(scope.text).joined(separator: " "),
            columns: (0..<columns).map { $0 == 0 ? "0" : "+\($0)" }, step: step,
            rows: cohorts.map { cohort in
                CohortChart.Row(
                    label: labels[cohort.first], size: cohort.size,
                    cells: (0..<columns).map { offset in
                        guard cohort.cells.indices.contains(offset) else { return .notYet }
                        return switch cohort.cells[offset] {
                        case .came(let count): .came(count)
                        case .unknown: .unknown
                        }
                    })
            })
    }

    /// Whether there are groups besides the one of whose past nothing is known.
    private var skipsFirst: Bool { table.cohorts.contains { $0.first > 0 && $0.cells.count > 1 } }

    var finding: LocalizedText {
        guard !table.cohorts.isEmpty else { return CohortChart.nobody }
        let (came, all) = table.returning(after: 1, skippingFirst: skipsFirst)
        guard all > 0 else {
            let people = table.cohorts.reduce(0) { $0 + $1.size }
            return LocalizedText(
                ko: "처음 온 사람 \(people)명이 다시 오는지는 다음 기간이 지나야 알 수 있습니다",
                en: "whether \(Plural.of(people, "newcomer")) will return is known after the next period"
            )
        }
        let share = NumberText.percent(Double(came) / Double(all), decimals: 0)
        let ko = skipsFirst ? "처음 온 사람" : "맨 처음에 온 사람"
        let en = skipsFirst ? Plural.of(all, "newcomer") : Plural.of(all, "person", "people") + " of the first period"
        return LocalizedText(
            ko: "\(ko) \(all)명 가운데 \(came)명(\(share))이 \(next.ko)에도 왔습니다",
            en: "Of \(en), \(came) (\(share)) came again \(next.en)")
    }

    private var next: LocalizedText {
        switch kind {
        case .meeting: LocalizedText(ko: "다음 회의", en: "at the next meeting")
        case .day: LocalizedText(ko: "다음 날", en: "the next day")
        case .week: LocalizedText(ko: "다음 주", en: "the next week")
        case .month: LocalizedText(ko: "다음 달", en: "the next month")
        case .cycle, .program, .trailing: LocalizedText(ko: "다음 주기", en: "in the next cycle")
        }
    }

    private var step: LocalizedText {
        switch kind {
        case .meeting: LocalizedText(ko: "그 뒤의 회의", en: "Meetings since")
        case .day: LocalizedText(ko: "그 뒤의 날", en: "Days since")
        case .week: LocalizedText(ko: "그 뒤의 주", en: "Weeks since")
        case .month: LocalizedText(ko: "그 뒤의 달", en: "Months since")
        case .cycle, .program, .trailing: LocalizedText(ko: "그 뒤의 주기", en: "Cycles since")
        }
    }

    private var subtitle: LocalizedText {
        let what: LocalizedText =
            switch source {
            case .attendance: LocalizedText(ko: "회의 출석", en: "Attendance at meetings")
            case .dataset(let name): LocalizedText(ko: "자료 ‘\(name)’", en: "The dataset ‘\(name)’")
            }
        return what + LocalizedText(ko: " · 처음 온 때가 같은 사람끼리 묶었습니다", en: ", people grouped by when they first came")
    }

    var notes: [LocalizedText] {
        guard !table.cohorts.isEmpty else { return [] }
        var notes = [
            LocalizedText(
                ko: "칸마다 위는 온 사람의 수, 아래는 처음 온 사람 가운데의 비율입니다. 한 번 쉬었다 다시 온 사람도 셉니다.",
                en:
                    "Each cell has the number of people above and their share of the group below. Whoever stayed away once and came back counts again."
            )
        ]
        if table.cohorts.contains(where: { $0.first == 0 }) {
            notes.append(
                skipsFirst
                    ? LocalizedText(
                        ko: "첫 줄에는 그 전부터 오던 사람도 들어 있어, 제목의 셈에서는 뺐습니다.",
                        en:
                            "The first row also holds those who had come before anyone wrote it down; the title leaves it out."
                    )
                    : LocalizedText(
                        ko: "첫 줄에는 그 전부터 오던 사람도 들어 있습니다.",
                        en: "The first row also holds those who had come before anyone wrote it down."))
        }
        if table.cohorts.count > Self.most || (table.cohorts.map(\.cells.count).max() ?? 0) > Self.most {
            notes.append(
                LocalizedText(
                    ko: "줄은 마지막 \(Self.most)개까지, 칸은 처음 \(Self.most)개까지 그렸습니다.",
                    en: "At most the last \(Self.most) rows and the first \(Self.most) columns are drawn."))
        }
        return notes
    }
}
