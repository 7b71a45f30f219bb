import Values

extension Program {
    /// Whether the transfer is recorded already is the matching's to say, which sees the statement: several that are alike
    /// have one key.
    func receive(_ id: MemberID, amount: Int, transfer: Digest) throws(Refusal) -> [Fact] {
        try pay(id, amount: amount, method: .transfer).map { fact in
            guard case .duesPaid(var paid) = fact else { return fact }
            paid.transfer = transfer
            return .duesPaid(paid)
        }
    }

    func ignore(_ transfer: Digest) throws(Refusal) -> [Fact] {
        guard definition.dues != nil else { throw .noDues }
        return [.transferIgnored(TransferIgnored(transfer: transfer))]
    }
}
