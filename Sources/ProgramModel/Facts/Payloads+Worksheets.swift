package import Values

/// The program uses this version of a worksheet from now on.
package struct WorksheetAdopted: FactPayload {
    package static let kind = "worksheet.adopted"
    package var worksheet: AdoptedWorksheet
}

/// The program uses this version of an indicator from now on.
package struct IndicatorAdopted: FactPayload {
    package static let kind = "indicator.adopted"
    package var indicator: AdoptedIndicator
}

package struct WorksheetSubmitted: FactPayload {
    package static let kind = "worksheet.submitted"
    package var worksheet: WorksheetID
    package var script: Digest
    package var member: MemberID?
    package var cycle: Int
    package var answers: [String: Value]
}

package struct CheckInRecorded: FactPayload {
    package static let kind = "check-in.recorded"
    package var member: MemberID
    package var cycle: Int
    package var carriedOut: CarriedOut
    package var obstacles: String?
    package var support: String?
}
