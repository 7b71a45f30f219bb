import Tables
import Values

/// Finds the columns of a sheet that tell more of people than was asked: how to reach them, their names beside the one
/// that becomes an id, and what they wrote.
struct PersonalColumns {
    let table: Table
    /// Column → its name in the file.
    let headers: [String: String]

    func found() throws -> [LeftOutColumn] {
        var found: [LeftOutColumn] = []
        for field in table.schema.fields where field.name != "member" {
            let header = headers[field.name] ?? field.name
            if let reason = try reason(field, header) {
                found.append(LeftOutColumn(name: field.name, header: header, reason: reason))
            }
        }
        return found
    }

    private func reason(_ field: Schema.Field, _ header: String) throws -> LeftOutColumn.Reason? {
        switch field.kind {
        case .time, .boolean: return nil
        case .number:
            // A sheet that took a number to dial for a quantity has lost its first zero.
            guard PersonalHeader.isPhone(header), let least = try table.min(field.name)?.number else { return nil }
            return least >= 10_000_000 ? .phone : nil
        case .text, .category:
            let values = try table.distinct(field.name).values.compactMap(\.string)
            guard !values.isEmpty else { return nil }
            if let reason = PersonalHeader.reason(header) { return reason }
            // One address is one too many. Codes may look like numbers to dial, so most must.
            let addresses = values.count(where: PersonalText.holdsAddress)
            if addresses > 0 { return addresses * 2 > values.count ? .mail : .writing }
            if values.count(where: PersonalText.isPhone) * 2 > values.count { return .phone }
            if field.kind == .text { return .writing }
            // A short file's categories are told from writing by their looks: what has words in it and hardly comes
            // again was not chosen from a list.
            let count = try table.count(field.name)
            guard values.count > 64 || values.count * 2 > count else { return nil }
            return values.contains(where: PersonalText.isWriting) ? .writing : nil
        }
    }
}
