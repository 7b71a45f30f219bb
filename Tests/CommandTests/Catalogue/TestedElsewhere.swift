/// Codes that no command brings out, or that a hundred lines of commands would only say again: each has its reproducer
/// among the tests of its own module.
enum TestedElsewhere {
    /// Every code that these sources spell out and no reproducer here brings about must stand in those tests.
    static let folders: [(sources: String, tests: String)] = [
        ("SCXML/", "SCXMLTests"),
        ("Scripting/Checking/", "ScriptingTests"),
        ("Statecharts/Checking/", "StatechartsTests"),
        ("Tables/", "TablesTests"),
        ("Reports/Ledger/", "ReportsTests"),
    ]

    /// The file, and the codes that it must hold.
    static let files: [(file: String, codes: [String])] = [
        ("LuaRuntimeTests/ErrorTests.swift", ["script.output-limit", "script.source-size", "script.closed"]),
        ("LuaRuntimeTests/CrossingTests.swift", ["script.result-depth", "script.result-size"]),
        ("ProgramModelTests/PeriodCalendarTests.swift", ["calendar.too-long"]),
        ("ProgramModelTests/CalendarTests.swift", ["calendar.rule", "calendar.zone"]),
        ("ProgramModelTests/DecideTests.swift", ["worksheet.unknown"]),
        ("ProgramModelTests/FamilyTests.swift", ["hypothesis.seal-broken"]),
    ]

    /// What no test brings about, and why.
    static let unreachable = [
        "import.too-large": "it takes a file of two gigabytes",
        "table.too-many-rows": "it takes more rows than memory holds",
    ]
}
