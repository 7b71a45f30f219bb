package import Values

/// Something to be done at a moment. Derived from the entries, and written in the same transaction as they are.
package struct TimerRecord: Hashable, Sendable {
    package var id: String
    package var due: Timestamp
    package var payload: Value

    package init(id: String, due: Timestamp, payload: Value = .null) {
        self.id = id
        self.due = due
        self.payload = payload
    }
}
