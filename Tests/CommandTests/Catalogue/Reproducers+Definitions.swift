import Values

extension Reproducer {
    /// Wrong definitions and wrong words on the command line.
    static let definitions: [Reproducer] = [
        line("folder.no-program", .input, .folder, "status --program answers"),
        line("program.not-created", .input, .folder, "status"),
        line("program.invalid", .input, .folder, "check") {
            try $0.replace("cycles: 1", with: "cycles: many", in: "program.yaml")
        },
        line("holidays.not-a-calendar", .input, .folder, "check") {
            try $0.replace("minutes: 120", with: "minutes: 120, skip: [free.ics]", in: "program.yaml")
            try $0.write("BEGIN:VCARD\nEND:VCARD\n", to: "free.ics")
        },
        line("holidays.unreadable", .input, .folder, "check") {
            try $0.replace("minutes: 120", with: "minutes: 120, skip: [free.ics]", in: "program.yaml")
            try $0.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200230\nEND:VEVENT\n", to: "free.ics")
        },
        line("program.essay-unknown", .input, .folder, "check") {
            try $0.replace(
                "worksheets: [application-essay, test-card", with: "worksheets: [test-card", in: "program.yaml")
        },
        line("program.outcome-unknown", .input, .folder, "check") {
            try $0.write(try $0.read("program.yaml") + "outcome: happiness\n", to: "program.yaml")
        },
        line("calendar.too-short", .input, .folder, "new .") {
            try $0.replace("cycles: 1", with: "cycles: 9", in: "program.yaml")
        },
        line("cycle.invalid", .input, .folder, "cycle check mine.yaml") {
            try $0.write("moim: 1\nid: mine\nstates: 3\n", to: "mine.yaml")
        },
        line("yaml.empty", .input, .folder, "cycle check mine.yaml") { try $0.write("", to: "mine.yaml") },
        line("yaml.alias", .input, .folder, "cycle check mine.yaml") {
            try $0.write("moim: &one 1\nid: *one\n", to: "mine.yaml")
        },
        line("yaml.syntax", .input, .folder, "cycle check mine.yaml") {
            try $0.write("moim: 1\n  id: [\n", to: "mine.yaml")
        },
        line("answers.invalid", .input, .begun, "worksheet fill application-essay --answers mine.yaml") {
            try $0.write("- one\n- two\n", to: "mine.yaml")
        },
        line("script.missing", .input, .begun, "indicator compute meeting_sizes"),
        line("script.wrong-id", .input, .begun, "indicator compute mine") {
            try $0.write(BadInputTests.indicator("other", "return 1"), to: "indicators/mine.lua")
        },
        line("id.invalid", .input, .begun, "worksheet template ../program"),
        line("at.invalid", .input, .begun, "status --at tomorrow"),
        line("at.before-beginning", .input, .begun, "tick --at 1999-01-01T10:00"),
        line("map.invalid", .input, .begun, "data import data/activity.csv --as activity --map time"),
        line("schema.unknown", .input, .folder, "schema journal"),
        line("verify.digest", .input, .begun, "verify --head abc"),
    ]
}
