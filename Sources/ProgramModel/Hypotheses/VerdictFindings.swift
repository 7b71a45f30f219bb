import Values

/// What the numbers alone say, before it is asked whether the plan was carried out.
struct VerdictFindings {
    var verdict: Verdict
    var reasons: [LocalizedText]
    var settle: LocalizedText?
    var baseline: Estimate?
    var result: Estimate?
    var change: Estimate?
    var targetMet: Bool?
}
