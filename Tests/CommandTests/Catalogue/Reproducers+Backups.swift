import Foundation
import Values

extension Reproducer {
    /// Copies of the record.
    static let backups: [Reproducer] = [
        line("backup.nothing", .input, .folder, "backup"),
        line("backup.journal-there", .input, .begun, "backup restore copy.db") {
            try FileManager.default.copyItem(atPath: $0.path("journal.db"), toPath: $0.path("copy.db"))
        },
        line("backup.other-program", .input, .begun, "backup restore other/journal.db --force") {
            try $0.write(
                $0.read("program.yaml").replacing("id: reading-circle", with: "id: another"), to: "other/program.yaml")
            $0.run("new other")
        },
    ]
}
