package import Values

/// One worksheet in each of several seasons, question by question.
package struct ComparedWorksheet: Codable, Hashable, Sendable {
    package enum Fate: String, Codable, Hashable, Sendable {
        case kept
        case reworded
        case dropped
        case new

        package var title: LocalizedText {
            switch self {
            case .kept: LocalizedText(ko: "그대로", en: "kept")
            case .reworded: LocalizedText(ko: "고쳐 씀", en: "reworded")
            case .dropped: LocalizedText(ko: "뺌", en: "dropped")
            case .new: LocalizedText(ko: "새로 넣음", en: "new")
            }
        }
    }

    package struct Step: Codable, Hashable, Sendable {
        package var id: String
        /// One for each season, nil where it was not asked.
        package var asks: [LocalizedText?]
        /// What became of it since the season before that used the worksheet; nil for the first, and where neither asks
        /// it.
        package var fates: [Fate?]
    }

    package var id: WorksheetID
    package var title: LocalizedText
    /// Sheets handed in; nil for a season that did not use it.
    package var submissions: [Int?]
    package var steps: [Step]

    /// Whether more than one season used it.
    package var isReused: Bool { submissions.count { $0 != nil } > 1 }

    package func count(_ fate: Fate, in season: Int) -> Int {
        steps.count { $0.fates[season] == fate }
    }

    init(_ id: WorksheetID, in programs: [Program]) {
        let adopted = programs.map { $0.worksheets[id]?.definition }
        self.id = id
        title = adopted.compactMap(\.self).last?.title ?? LocalizedText(same: id.rawValue)
        submissions = zip(programs, adopted).map { program, definition in
            definition.map { _ in program.submissions.count { $0.worksheet == id } }
        }
        var ids: [String] = []
        for step in adopted.compactMap(\.self).flatMap(\.steps) where !ids.contains(step.id) { ids.append(step.id) }
        steps = ids.map { step in
            let asks = adopted.map { definition in definition?.steps.first { $0.id == step }?.ask }
            return Step(id: step, asks: asks, fates: Self.fates(asks, isUsed: adopted.map { $0 != nil }))
        }
    }

    private static func fates(_ asks: [LocalizedText?], isUsed: [Bool]) -> [Fate?] {
        var before: LocalizedText??
        return zip(asks, isUsed).map { ask, isUsed in
            guard isUsed else { return nil }
            defer { before = .some(ask) }
            guard let before else { return nil }
            switch (before, ask) {
            case (nil, nil): return nil
            case (nil, _?): return .new
            case (_?, nil): return .dropped
            case (let before?, let ask?): return before == ask ? .kept : .reworded
            }
        }
    }
}
