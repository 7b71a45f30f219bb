package import Values

extension Command {
    /// The same command with every text that a person typed freely put through `change`. A case that is new here must say
    /// what of it is free text, so that no command can carry a name past this place.
    package func mappingTexts(
        in program: Program, _ change: (TextPlace, String) throws -> String
    ) rethrows -> Command {
        func reason(_ text: String) throws -> String { try change(.option("--reason"), text) }
        func reason(_ text: String?) throws -> String? { try text.map { try change(.option("--reason"), $0) } }
        switch self {
        case .applyForMembership, .admit, .consent, .electManager, .pay, .receive, .ignoreTransfer, .settle, .openMeeting, .attend,
            .closeMeeting, .reassignAction, .adoptWorksheet, .adoptIndicator, .moveCycle, .recordReadings, .judge:
            return self
        case .wait(let id, let why): return .wait(id, reason: try reason(why))
        case .changeRole(let id, let role, let why): return .changeRole(id, role, reason: try reason(why))
        case .handOver(let id, let why): return .handOver(id, reason: try reason(why))
        case .decline(let id, let why): return .decline(id, reason: try reason(why))
        case .withdraw(let id, let why): return .withdraw(id, reason: try reason(why))
        case .forget(let id, let isGuest, let withdrawing, let why):
            return .forget(id, isGuest: isGuest, withdrawing: withdrawing, reason: try reason(why))
        case .refund(let id, let amount, let why): return .refund(id, amount: amount, reason: try reason(why))
        case .waive(let id, let waived, let why): return .waive(id, waived, reason: try reason(why))
        case .reverse(let entry, let why): return .reverse(entry, reason: try reason(why))
        case .note(let text): return .note(try change(.words, text))
        case .decideInMeeting(let text): return .decideInMeeting(try change(.words, text))
        case .amendMeeting(let id, let text, let why):
            return .amendMeeting(id, try change(.words, text), reason: try reason(why))
        case .correctAttendance(let id, let members, let guests, let why):
            return .correctAttendance(id, members: members, guests: guests, reason: try reason(why))
        case .addAction(let text, let owner, let due, let inMeeting):
            return .addAction(try change(.words, text), owner: owner, due: due, inMeeting: inMeeting)
        case .finishAction(let id, let note):
            return .finishAction(id, note: try note.map { try change(.option("--note"), $0) })
        case .dropAction(let id, let why): return .dropAction(id, reason: try reason(why))
        case .giveSupport(let id, let note): return .giveSupport(id, note: try change(.option("--note"), note))
        case .moveMeeting(let id, let date, let start, let why):
            return .moveMeeting(id, date: date, start: start, reason: try reason(why))
        case .cancelMeeting(let id, let why): return .cancelMeeting(id, reason: try reason(why))
        case .submit(let worksheet, let member, let answers, let hypothesis):
            return .submit(
                worksheet, member: member,
                answers: try program.worksheets[worksheet]?.definition.mappingTexts(of: answers, change) ?? answers,
                hypothesis: try hypothesis?.mappingTexts(change))
        case .checkIn(let id, let carriedOut, let obstacles, let support):
            return .checkIn(
                id, carriedOut, obstacles: try obstacles.map { try change(.option("--obstacles"), $0) },
                support: try support.map { try change(.option("--support"), $0) })
        case .importDataset(var dataset):
            dataset.source = try change(.file, dataset.source)
            return .importDataset(dataset)
        case .recordReading(let id, let community, var reading, let unrecorded):
            reading.note = try reading.note.map { try change(.option("--note"), $0) }
            return .recordReading(id, community: community, reading, unrecorded: unrecorded)
        case .removeReading(let id, let community, let period, let why):
            return .removeReading(id, community: community, period, reason: try change(.option("--remove"), why))
        case .amend(let id, let draft, let why):
            return .amend(id, try draft.mappingTexts(change), reason: try reason(why))
        case .decide(let id, let choice, let why, let draft):
            return .decide(id, choice, reason: try reason(why), change: try draft.mappingTexts(change))
        case .undo(var request):
            request.reason = try reason(request.reason)
            return .undo(request)
        case .revise(let plan, let why): return .revise(plan, reason: try reason(why))
        }
    }
}

extension WorksheetDefinition {
    /// The answers with those in words changed; a choice, an id or a date is no free text.
    package func mappingTexts(
        of answers: [String: Value], _ change: (TextPlace, String) throws -> String
    ) rethrows -> [String: Value] {
        var mapped = answers
        for (id, answer) in answers {
            guard steps.first(where: { $0.id == id })?.type ?? .text == .text else { continue }
            mapped[id] = try answer.mappingStrings { try change(.step(id), $0) }
        }
        return mapped
    }
}

extension DraftChange {
    fileprivate func mappingTexts(_ change: (TextPlace, String) throws -> String) rethrows -> DraftChange {
        var mapped = self
        mapped.belief = try belief.map { try change(.option("--belief"), $0) }
        mapped.action = try action.map { try change(.option("--action"), $0) }
        mapped.prediction = try prediction.map { try change(.option("--prediction"), $0) }
        return mapped
    }
}

extension HypothesisDraft {
    fileprivate func mappingTexts(_ change: (TextPlace, String) throws -> String) rethrows -> HypothesisDraft {
        var mapped = self
        mapped.belief = try change(.hypothesis, belief)
        mapped.action = try change(.hypothesis, action)
        mapped.prediction = try prediction.map { try change(.hypothesis, $0) }
        return mapped
    }
}
