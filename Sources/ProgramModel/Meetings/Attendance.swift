package import Values

/// How a person was at a meeting.
package enum Attendance: String, Codable, Hashable, Sendable, CaseIterable {
    case present
    case late
    case excused
    case absent

    /// Was there, on time or not.
    package var came: Bool { self == .present || self == .late }

    package var title: LocalizedText {
        switch self {
        case .present: LocalizedText(ko: "출석", en: "present")
        case .late: LocalizedText(ko: "지각", en: "late")
        case .excused: LocalizedText(ko: "사유 결석", en: "excused")
        case .absent: LocalizedText(ko: "결석", en: "absent")
        }
    }
}
