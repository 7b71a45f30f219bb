package import Values

/// The moments from `start` up to, and not including, `end`. A period whose end is not after its start is empty.
///
/// Where a day or a month begins depends on a zone; whoever makes the period knows it, and nothing here does.
package struct Period: Codable, Hashable, Sendable {
    package var kind: PeriodKind
    package var start: Timestamp
    package var end: Timestamp
    package var label: LocalizedText

    package init(kind: PeriodKind, start: Timestamp, end: Timestamp, label: LocalizedText) {
        self.kind = kind
        self.start = start
        self.end = end
        self.label = label
    }

    package var isEmpty: Bool { end <= start }

    package func contains(_ moment: Timestamp) -> Bool {
        start <= moment && moment < end
    }

    package func overlaps(_ other: Period) -> Bool {
        !isEmpty && !other.isEmpty && start < other.end && other.start < end
    }
}
