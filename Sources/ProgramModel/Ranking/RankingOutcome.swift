package import Values

/// Which outcome several seasons are ranked by.
package enum RankingOutcome {
    /// - Parameter asked: what the person asked for, over what the programs name.
    package static func choose(
        _ programs: [ProgramEvidence], asked: IndicatorID?
    ) throws(InputError) -> IndicatorID? {
        let known = Set(programs.flatMap(\.indicators).map(\.definition.id))
        if let asked {
            guard known.contains(asked) else { throw unknown(asked, known) }
            return asked
        }
        let named = Set(programs.compactMap(\.outcome))
        guard named.count < 2 else { throw differ(programs) }
        return named.first
    }

    /// Two folders with one season would count everything twice.
    package static func requireDifferent(_ seasons: [(folder: String, name: SeasonName)]) throws(InputError) {
        for (index, one) in seasons.enumerated() {
            for other in seasons[..<index] where other.name.isSame(as: one.name) {
                throw InputError(
                    code: "rank.same-season",
                    what: LocalizedText(
                        ko: "\(other.folder)와 \(one.folder)에 같은 시즌이 있습니다(\(one.name.program), \(one.name.start))",
                        en:
                            "\(other.folder) and \(one.folder) hold the same season (\(one.name.program), \(one.name.start))"
                    ),
                    next: LocalizedText(
                        ko: "같은 시즌은 한 번만 쓰세요. 다른 모임이라면 id나 시즌이 달라야 합니다.",
                        en: "Give each season once. Another group must have another id or season."))
            }
        }
    }

    private static func unknown(_ id: IndicatorID, _ known: Set<IndicatorID>) -> InputError {
        let list = known.sorted().map(\.rawValue).joined(separator: ", ")
        return InputError(
            code: "rank.outcome-unknown",
            what: LocalizedText(
                ko: "결과로 삼을 지표 ‘\(id)’이(가) 프로그램에 없습니다", en: "no program here uses ‘\(id)’, the outcome asked for"),
            reasons: [LocalizedText(ko: "지표: \(list)", en: "indicators: \(list)")],
            next: LocalizedText(ko: "이 가운데 하나를 --outcome에 쓰세요.", en: "Give one of these with --outcome."))
    }

    private static func differ(_ programs: [ProgramEvidence]) -> InputError {
        InputError(
            code: "rank.outcomes-differ",
            what: LocalizedText(
                ko: "프로그램마다 결과 지표가 다릅니다", en: "the programs name different outcomes"),
            reasons: programs.sorted { $0.season < $1.season }.compactMap { program in
                program.outcome.map { LocalizedText(same: "\(program.season.program) (\(program.season.start)): \($0)") }
            },
            next: LocalizedText(
                ko: "무엇으로 견줄지 --outcome으로 정하세요.", en: "Say which one to rank by with --outcome."))
    }
}
