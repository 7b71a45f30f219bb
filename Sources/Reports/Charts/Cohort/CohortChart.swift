import Values

/// A heat map of people by when they first came: how many of each group came in the periods after.
struct CohortChart: Chart {
    enum Cell: Sendable, Equatable {
        case came(Int)
        case unknown
        /// The period has not come yet, which is not the same as nobody.
        case notYet
    }

    struct Row: Sendable {
        let label: String
        let size: Int
        let cells: [Cell]

        func share(_ count: Int) -> Double { Double(count) / Double(size) }
    }

    let title: String
    let subtitle: String?
    let caption: String?
    /// What stands over each column: `+1`, `+2`, …; `0` is the period of the first visit.
    let columns: [String]
    /// What a step from column to column is: 회의, meetings.
    let step: LocalizedText
    /// All with as many cells as there are columns.
    let rows: [Row]

    func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption, description: description, setting: setting)
        return frame.draw { svg, top in
            CohortDrawing(chart: self, language: setting.language, top: top).draw(in: &svg)
        }
    }

    static let nobody = LocalizedText(ko: "아직 온 사람이 없습니다", en: "Nobody has come yet")

    /// The words that stand for the picture where it cannot be seen.
    var description: LocalizedText {
        guard !rows.isEmpty else { return Self.nobody + LocalizedText(same: ".") }
        return LocalizedText(
            ko: rows.map { words($0, .ko) }.joined(separator: " "),
            en: rows.map { words($0, .en) }.joined(separator: " "))
    }

    private func words(_ row: Row, _ language: Language) -> String {
        let cells = zip(columns, row.cells).dropFirst().compactMap { column, cell -> String? in
            switch cell {
            case .came(let count): "\(column) \(count) (\(NumberText.percent(row.share(count), decimals: 0)))"
            case .unknown: "\(column) ?"
            case .notYet: nil
            }
        }
        let new = LocalizedText(ko: "처음 온 사람 \(row.size)명", en: "\(row.size) new")[language]
        let later = cells.isEmpty ? "" : "; " + cells.joined(separator: ", ")
        return "\(row.label): \(new)\(later)."
    }

    /// The five shades; nil for nobody, who has none.
    static func shade(_ share: Double) -> Int? {
        share > 0 ? min(5, Int((share * 5 - 1e-9).rounded(.down)) + 1) : nil
    }
}
