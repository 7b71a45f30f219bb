/// Codes that no command brings out, or that a hundred lines of commands would only say again: each has its reproducer
/// among the tests of its own module.
enum TestedElsewhere {
    /// Every code that these sources spell out and no reproducer here brings about must stand in those tests.
    static let folders: [(sources: String, tests: String)] = [
        ("SCXML/", "SCXMLTests"),
        ("Scripting/Checking/", "ScriptingTests"),
        ("Statecharts/Checking/", "StatechartsTests"),
        ("Tables/", "TablesTests"),
        ("Formats/", "FormatsTests"),
        ("Reports/Ledger/", "ReportsTests"),
    ]

    /// The file, and the codes that it must hold.
    static let files: [(file: String, codes: [String])] = [
        ("LuaRuntimeTests/ErrorTests.swift", ["script.output-limit", "script.source-size", "script.closed"]),
        ("LuaRuntimeTests/CrossingTests.swift", ["script.result-depth", "script.result-size"]),
        (
            "FormatsTests/ProblemTests.swift",
            [
                "row.no-date", "row.no-time", "row.not-an-object", "row.not-json", "row.unfinished", "row.unknown-zone",
            ]
        ),
        ("ScriptingTests/ImporterTests.swift", ["row.skipped-by-script"]),
        ("ProgramModelTests/CalendarTests.swift", ["calendar.rule", "calendar.zone"]),
        ("ProgramModelTests/DecideTests.swift", ["worksheet.unknown"]),
    ]

    /// What no test brings about, and why.
    static let unreachable = [
        "import.too-large": "it takes a file of two gigabytes",
        "table.too-many-rows": "it takes more rows than memory holds",
        "row.not-a-number": "import declares no column as numbers, so none is refused",
        "row.not-a-text": "formats make texts of what they read, so none is refused",
        "row.not-a-boolean": "import declares no column as yes or no, so none is refused",
    ]
}
