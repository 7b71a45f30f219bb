import Foundation
import Values

extension Sandbox {
    /// The small season once more, thirteen weeks later, in a folder of its own: the same commands on the same
    /// weekdays. The card asks one question in other words, one no longer, and one more.
    func addLaterSeason(_ folder: String, through last: Stage = .decided) throws {
        let kept = now
        defer { now = kept }
        try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: false)
        for name in ["answers", "data", "program.yaml"] {
            try FileManager.default.copyItem(
                at: TestFolder.fixture("reading-circle").appending(path: name),
                to: root.appending(path: "\(folder)/\(name)"))
        }
        try write(Self.shifted(try read("\(folder)/program.yaml")), to: "\(folder)/program.yaml")
        try write(Self.shifted(try read("\(folder)/data/activity.csv")), to: "\(folder)/data/activity.csv")
        let card = try String(
            contentsOf: TestFolder.package.appending(path: "scripts/worksheets/learning-card.lua"), encoding: .utf8)
        try write(Self.reworded(card), to: "\(folder)/worksheets/learning-card.lua")
        for stage in Stage.allCases where stage.rawValue <= last.rawValue {
            for command in stage.commands {
                if command.hasPrefix("@ ") {
                    now = Self.shifted(String(command.dropFirst(2)))
                    continue
                }
                let here =
                    command == "new ." ? "new \(folder)" : "\(Self.moved(command, to: folder)) --program \(folder)"
                let run = run(here)
                guard run.code == 0 else { throw Stage.Stuck(command: here, said: run.err) }
            }
        }
    }

    private static func moved(_ command: String, to folder: String) -> String {
        command.replacing("answers/", with: "\(folder)/answers/").replacing("data/", with: "\(folder)/data/")
    }

    private static func shifted(_ text: String) -> String {
        text.replacing(/\d{4}-\d{2}-\d{2}/) { match in
            CalendarDate(String(match.output)).map { "\($0.adding(days: 91))" } ?? String(match.output)
        }
    }

    private static func reworded(_ card: String) -> String {
        card.replacing("무엇을 보았나요?", with: "무엇을 보고 들었나요?").replacing("We observed…", with: "We saw and heard…")
            .replacing("therefore", with: "next_step")
    }
}
