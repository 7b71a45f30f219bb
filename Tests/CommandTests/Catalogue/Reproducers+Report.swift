import Foundation
import Values

extension Reproducer {
    /// Pages that the group wrote for its report.
    static let report: [Reproducer] = [
        page("report.page-head", "---\nbefore: method\n---\n"),
        page("report.page-section", "---\nafter: metod\n---\n"),
        page("report.page-too-deep", String(repeating: "> ", count: 200) + "x"),
        page("report.page-too-large", String(repeating: "가", count: 400_000)),
        page("report.picture-elsewhere", "![x](../journal.db)"),
        page("report.no-picture", "![x](x.png)"),
        page("report.picture-kind", "![x](x.png)") { try $0.write("<svg/>", to: "report/x.png") },
        page("report.picture-too-large", "![x](x.png)") {
            try $0.write(String(repeating: "x", count: 5 << 20), to: "report/x.png")
        },
        line("report.page-exists", .input, .judged, "report page method") { $0.run("report page method") },
        line("report.page-name", .input, .judged, "report page ../method"),
    ]

    private static func page(
        _ code: String, _ text: String, _ prepare: @escaping @Sendable (Sandbox) throws -> Void = { _ in }
    ) -> Reproducer {
        line(code, .input, .judged, "report") {
            try $0.write(text, to: "report/extra.md")
            try prepare($0)
        }
    }
}
