import Values

/// Facts to journal bodies and back.
package enum FactCoding {
    private typealias Reader = @Sendable ([UInt8]) throws -> Fact

    /// By kind and version. An old version's reader builds today's fact, so that `apply` knows one shape only.
    private static let readers: [String: Reader] = {
        var readers: [String: Reader] = [:]
        func add<Payload: FactPayload>(_ fact: @escaping @Sendable (Payload) -> Fact) {
            readers["\(Payload.kind)/\(Payload.version)"] = { fact(try CanonicalCoding.decode(Payload.self, from: $0)) }
        }
        add(Fact.programCreated)
        add(Fact.cycleMoved)
        add(Fact.cycleBegun)
        add(Fact.checkInsRequested)
        add(Fact.memberApplied)
        add(Fact.memberAdmitted)
        add(Fact.memberDeclined)
        add(Fact.memberWithdrew)
        add(Fact.memberForgotten)
        add(Fact.managerElected)
        add(Fact.memberWaits)
        add(Fact.memberRoleChanged)
        add(Fact.memberConsented)
        add(Fact.managerHandedOver)
        add(Fact.duesPaid)
        add(Fact.transferIgnored)
        add(Fact.duesRefunded)
        add(Fact.duesWaived)
        add(Fact.duesReversed)
        add(Fact.duesSettled)
        add(Fact.meetingOpened)
        add(Fact.meetingAttended)
        add(Fact.meetingNoted)
        add(Fact.meetingClosed)
        add(Fact.meetingDecided)
        add(Fact.meetingAmended)
        add(Fact.attendanceCorrected)
        add(Fact.actionAdded)
        add(Fact.actionDone)
        add(Fact.actionDropped)
        add(Fact.actionReassigned)
        add(Fact.meetingMoved)
        add(Fact.meetingCancelled)
        add(Fact.worksheetAdopted)
        add(Fact.indicatorAdopted)
        add(Fact.worksheetSubmitted)
        add(Fact.checkInRecorded)
        add(Fact.supportGiven)
        add(Fact.hypothesisDrafted)
        add(Fact.hypothesisAmended)
        add(Fact.hypothesisSealed)
        add(Fact.hypothesisJudged)
        add(Fact.hypothesisDecided)
        add(Fact.datasetImported)
        add(Fact.indicatorComputed)
        add(Fact.readingRecorded)
        add(Fact.readingRemoved)
        add(Fact.commandUndone)
        add(Fact.programRevised)
        return readers
    }()

    package static func body(of fact: Fact) -> [UInt8] {
        CanonicalCoding.bytes(fact.payload)
    }

    package static func fact(kind: String, version: Int, body: [UInt8]) throws(UnreadableFact) -> Fact {
        guard let reader = readers["\(kind)/\(version)"] else {
            throw UnreadableFact(kind: kind, version: version, reason: .unknownKind)
        }
        do {
            return try reader(body)
        } catch {
            throw UnreadableFact(kind: kind, version: version, reason: .malformed(String(describing: error)))
        }
    }
}
