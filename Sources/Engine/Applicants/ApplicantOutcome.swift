import ProgramModel
import Values

/// What became of one application.
struct ApplicantOutcome {
    enum Kind: String {
        case added
        /// A further one of somebody whom this file brought.
        case samePerson = "same-person"
        /// Of somebody who had applied before.
        case there
        /// Has a problem, and was to be left out.
        case leftOut = "left-out"
    }

    enum EssayState: String {
        case handedIn = "handed-in"
        case corrected
        /// As it is on record, or older.
        case unchanged
        /// A later one of the same person counts.
        case superseded
        case incomplete
        /// The person is not an applicant any more.
        case tooLate = "too-late"
    }

    var entry: (number: Int, place: LocalizedText)
    var kind: Kind
    var member: MemberID?
    var essay: EssayState?
    var missing: [String] = []

    var value: Value {
        [
            "row": .int(Int64(entry.number)), "place": ["ko": .string(entry.place.ko), "en": .string(entry.place.en)],
            "outcome": .string(kind.rawValue), "member": member.map { .string($0.rawValue) } ?? .null,
            "essay": essay.map { .string($0.rawValue) } ?? .null, "missing": .array(missing.map { .string($0) }),
        ]
    }
}
