/// What the dialogue wants done, in this order.
package enum FillAction: Equatable, Sendable {
    case tell(FillRemark)
    case ask(FillQuestion)
    /// Keep the answers as a draft, before anything else happens.
    case keep
    /// Remove the draft.
    case discard
    /// Let the person change this text in an editor; `FillInput.edited` or `.notEdited` answers it.
    case edit(String)
    /// Hand the answers in.
    case submit
    /// Nothing more is asked; whether a draft stays.
    case leave(keeping: Bool)
}
