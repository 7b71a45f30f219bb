import Definitions
import Foundation
import ProgramModel
import Scripting
import Tables
import Values

/// Checks what a file says of each applicant, and keeps every problem.
struct ApplicationReader {
    let program: Program
    let script: WorksheetScript?
    let review: ([String: Value]) throws -> WorksheetReview
    let zone: Zone
    let dates: DateOrder?
    /// What is later has not happened yet.
    let now: Timestamp
    private(set) var problems: [ApplicantProblem] = []

    init(
        _ program: Program, script: WorksheetScript?, zone: Zone, dates: DateOrder?, now: Timestamp,
        review: @escaping ([String: Value]) throws -> WorksheetReview
    ) {
        self.program = program
        self.script = script
        self.zone = zone
        self.dates = dates
        self.now = now
        self.review = review
    }

    mutating func read(_ entry: ApplicantEntry) throws -> Application {
        if entry.name?.isEmpty ?? true {
            complain(entry, "name", LocalizedText(ko: "이름이 없습니다", en: "the name is missing"))
        }
        if let mail = entry.mail, !PersonalText.holdsAddress(mail) {
            complain(entry, "mail", LocalizedText(ko: "메일 주소가 아닙니다", en: "this is not a mail address"))
        }
        if let id = entry.id, !IdentifierRule.accepts(id) { complain(entry, "id", IdentifierRule.message) }
        return Application(
            entry: entry, at: time(of: entry), community: community(of: entry), essay: try essay(of: entry))
    }

    mutating func complain(_ entry: ApplicantEntry, _ part: String?, _ message: LocalizedText) {
        problems.append(
            ApplicantProblem(
                number: entry.number, place: entry.place, column: part.map { entry.columns[$0] ?? $0 }, message: message
            ))
    }

    private mutating func time(of entry: ApplicantEntry) -> Timestamp? {
        guard let text = entry.time else { return nil }
        guard let wall = TimeText.read(text, dates) else {
            complain(entry, "time", LocalizedText(ko: "읽을 수 없는 때입니다", en: "this time cannot be read"))
            return nil
        }
        let second = (wall.millisecondOfDay ?? 0) / 1000
        let moment = wall.timestamp(offset: wall.offset ?? zone.offset(date: wall.date, secondOfDay: second))
        if moment > now {
            complain(entry, "time", LocalizedText(ko: "아직 오지 않은 때입니다", en: "this time has not come yet"))
        }
        return moment
    }

    private mutating func community(of entry: ApplicantEntry) -> CommunityID? {
        guard let word = entry.community else { return nil }
        let known = program.definition.communities
        if let found = known.named(word) { return found.id }
        let list = known.map(\.id.rawValue).joined(separator: ", ")
        complain(
            entry, "community",
            LocalizedText(ko: "없는 커뮤니티입니다. 쓸 수 있는 것: \(list)", en: "no such community; use one of: \(list)"))
        return nil
    }

    private mutating func essay(of entry: ApplicantEntry) throws -> Application.Essay? {
        guard let steps = script?.definition.steps else { return nil }
        var answers: [String: Value] = [:]
        var unfit: Set<String> = []
        for (id, written) in entry.answers.sorted(by: { $0.key < $1.key }) {
            guard let step = steps.first(where: { $0.id == id }) else {
                answers[id] = written
                continue
            }
            do throws(WrittenAnswer.Unfit) {
                answers[id] = try WrittenAnswer(step: step).value(of: written)
            } catch {
                unfit.insert(id)
                complain(entry, id, error.message)
            }
        }
        let review = try review(answers)
        let missing = steps.filter { step in
            step.required && !review.skipped.contains(step.id) && answers[step.id] == nil && !unfit.contains(step.id)
        }.map(\.id)
        for problem in review.problems where !unfit.contains(problem.step) && !missing.contains(problem.step) {
            // What the program knows by id is quoted by the common check; here it may be a name.
            let step = steps.first { [.indicator, .member, .hypothesis].contains($0.type) && $0.id == problem.step }
            complain(entry, problem.step, step.map { WrittenAnswer(step: $0).unfit.message } ?? problem.message)
        }
        return Application.Essay(
            answers: answers.filter { !review.skipped.contains($0.key) }, missing: missing)
    }
}
