/// How large a season was, and how it went.
package struct ComparedSeason: Codable, Hashable, Sendable {
    package var name: SeasonName
    /// Everyone who was ever admitted.
    package var members: Int
    package var communities: Int
    package var meetings: Int
    /// People a meeting, members and guests, of the meetings with attendance; nil where there is none.
    package var meanAttendance: Double?
    /// Different people who came to any meeting.
    package var people: Int
    package var guests: Int
    /// Sealed predictions.
    package var hypotheses: Int
    /// By verdict; those that were not judged are in none.
    package var verdicts: [String: Int]
    package var cyclesBegun: Int

    init(_ program: Program, _ name: SeasonName) {
        self.name = name
        members = program.members.values.count { !$0.memberships.isEmpty }
        communities = program.definition.communities.count
        let held = program.meetings.filter(\.attendanceTaken)
        meetings = program.meetings.count
        meanAttendance =
            held.isEmpty ? nil : Double(held.reduce(0) { $0 + $1.came.count }) / Double(held.count)
        let came = Set(held.flatMap(\.came))
        people = came.count
        guests = came.count { program.members[$0] == nil }
        let sealed = program.hypotheses.filter { $0.seal != nil }
        hypotheses = sealed.count
        verdicts = Dictionary(sealed.compactMap(\.judgement).map { ($0.verdict.rawValue, 1) }, uniquingKeysWith: +)
        cyclesBegun = program.cycleNumber
    }
}
