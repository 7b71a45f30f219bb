package import Values

/// What the dialogue must ask others: the worksheet's script, and the program for what there is to choose from.
package struct FillGuide {
    /// Conditions, declared types and the script's own checks, on all answers so far.
    package var review: (_ answers: [String: Value]) throws -> WorksheetReview
    package var unit: (_ step: String, _ answers: [String: Value]) throws -> LocalizedText?
    /// Indicators, members and hypotheses, with titles that people know them by.
    package var offers: [StepType: [StepChoice]]

    package init(
        review: @escaping (_ answers: [String: Value]) throws -> WorksheetReview,
        unit: @escaping (_ step: String, _ answers: [String: Value]) throws -> LocalizedText? = { _, _ in nil },
        offers: [StepType: [StepChoice]] = [:]
    ) {
        self.review = review
        self.unit = unit
        self.offers = offers
    }

    func choices(for step: StepDefinition) -> [StepChoice] {
        step.choices.isEmpty ? offers[step.type] ?? [] : step.choices
    }
}
