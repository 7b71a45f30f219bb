import Values

/// One worksheet in one program: how it went there, and where it came from.
package struct WorksheetUse: Equatable, Sendable {
    package var program: SeasonName
    package var tally: WorksheetTally
    package var lineage: [WorksheetOrigin]

    package init(program: SeasonName, tally: WorksheetTally, lineage: [WorksheetOrigin]) {
        self.program = program
        self.tally = tally
        self.lineage = lineage
    }

    /// Under each of these names it may be known elsewhere: its own id, and what it was called in each program it has come
    /// through. Two uses that share a name are uses of one worksheet.
    fileprivate var names: Set<String> {
        Set(["\(tally.id)"] + lineage.map { "\($0.worksheet)" })
    }
}

/// One worksheet as several programs used it.
package struct WorksheetReuse: Equatable, Sendable {
    /// One for each program that has it, in the order of the programs.
    package let uses: [WorksheetUse]
    package let steps: [ReusedStep]

    /// Sorts the worksheets of several programs by what they are: those with one id, or taken from one another, belong
    /// together, also where a program gave it another id.
    package static func group(_ uses: [WorksheetUse]) -> [WorksheetReuse] {
        var groups: [(names: Set<String>, uses: [WorksheetUse])] = []
        for use in uses {
            let kin = groups.indices.filter { !groups[$0].names.isDisjoint(with: use.names) }
            var joined = (names: use.names, uses: [WorksheetUse]())
            for index in kin {
                joined.names.formUnion(groups[index].names)
                joined.uses += groups[index].uses
            }
            joined.uses.append(use)
            for index in kin.reversed() { groups.remove(at: index) }
            groups.insert(joined, at: kin.first ?? groups.count)
        }
        return groups.map { WorksheetReuse($0.uses) }
    }

    private init(_ uses: [WorksheetUse]) {
        self.uses = uses
        var ids: [String] = []
        for step in uses.flatMap(\.tally.steps) where !ids.contains(step.step.id) { ids.append(step.step.id) }
        steps = ids.map { id in
            ReusedStep(uses.map { use in use.tally.steps.first { $0.step.id == id } })
        }
    }

    package func isNamed(_ id: WorksheetID) -> Bool { uses.contains { $0.names.contains("\(id)") } }

    /// Steps that more than one program asked with the same question.
    package var reused: Int { steps.count(where: \.isReused) }
}

/// One step in several programs.
package struct ReusedStep: Equatable, Sendable {
    package enum Place: Equatable, Sendable {
        /// Asked in the words of the first program that has it.
        case same(StepTally)
        case reworded(StepTally)
        /// An earlier version asked it.
        case dropped(StepTally)
        case absent

        package var tally: StepTally? {
            switch self {
            case .same(let tally), .reworded(let tally), .dropped(let tally): tally
            case .absent: nil
            }
        }
    }

    /// As the first program that has it asks it.
    package let step: StepDefinition
    /// One for each use, in their order.
    package let places: [Place]

    fileprivate init(_ tallies: [StepTally?]) {
        let first = tallies.lazy.compactMap(\.self).first { _ in true }!.step
        step = first
        places = tallies.map { tally in
            guard let tally else { return .absent }
            if !tally.isInUse { return .dropped(tally) }
            return tally.step.ask == first.ask && tally.step.type == first.type ? .same(tally) : .reworded(tally)
        }
    }

    package var isReused: Bool {
        places.count { if case .same = $0 { true } else { false } } > 1
    }
}
