import ProgramModel

/// The check-in that speaks of a hypothesis: its member's last one from the sealing to the judgement.
enum HypothesisCheckIn {
    static func latest(_ hypothesis: Hypothesis, _ program: Program) -> CheckIn? {
        program.checkIns.last { checkIn in
            checkIn.member == hypothesis.member && checkIn.cycle >= hypothesis.cycle
                && hypothesis.judgement.map { checkIn.at <= $0.at } ?? true
        }
    }
}
