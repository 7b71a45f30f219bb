import ProgramModel
import Values

/// Who came, as a person wrote it down: names, ids or codes.
package struct AttendanceList: Sendable {
    package var present: [String]
    package var late: [String]
    package var excused: [String]
    package var absent: [String]
    /// People who are not members; a file's unknown people count as guests too.
    package var guests: [String]
    /// A CSV file with the columns `date` (or `time`) and `member`; rows of the meeting's day count as present.
    package var file: String?

    package init(
        present: [String] = [], late: [String] = [], excused: [String] = [], absent: [String] = [],
        guests: [String] = [], file: String? = nil
    ) {
        self.present = present
        self.late = late
        self.excused = excused
        self.absent = absent
        self.guests = guests
        self.file = file
    }
}
