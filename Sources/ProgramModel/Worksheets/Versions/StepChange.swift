/// What became of one step between two versions.
package struct StepChange: Equatable, Sendable {
    package enum Fate: Equatable, Sendable {
        case added
        case removed
        case kept
    }

    package var step: StepDefinition
    package var fate: Fate
    /// Its places among all steps, from 1, where its order among the others changed.
    package var moved: (from: Int, to: Int)?
    package var fields: [FieldChange] = []
    /// Functions that say something else, by the names of their fields.
    package var functions: [String] = []

    package var isEmpty: Bool { fate == .kept && moved == nil && fields.isEmpty && functions.isEmpty }

    package static func == (left: StepChange, right: StepChange) -> Bool {
        left.step == right.step && left.fate == right.fate && left.moved?.from == right.moved?.from
            && left.moved?.to == right.moved?.to && left.fields == right.fields && left.functions == right.functions
    }
}
