package import Values

/// An error as data, in the form in which checks list problems.
package struct ErrorScreen {
    private let error: any ExplainedError
    private let limit: String?

    /// - Parameter limit: the name of the limit that was hit, if it was one.
    package init(_ error: any ExplainedError, limit: String? = nil) {
        self.error = error
        self.limit = limit
    }

    package var value: Value {
        func both(_ text: LocalizedText) -> Value { ["ko": .string(text.ko), "en": .string(text.en)] }
        var members: [String: Value] = [
            "code": .string(error.code), "severity": "error", "what": both(error.what),
            "place": error.place.map { .string($0.label) } ?? .null,
        ]
        members["file"] = error.place.map { .string($0.file) }
        members["line"] = error.place?.line.map { .int(Int64($0)) }
        members["column"] = error.place?.column.map { .int(Int64($0)) }
        members["excerpt"] = error.place?.excerpt.map { .string($0) }
        members["limit"] = limit.map { .string($0) }
        members["next"] = error.next.map(both)
        if !error.reasons.isEmpty { members["reasons"] = .array(error.reasons.map(both)) }
        return ["error": .object(members)]
    }
}
