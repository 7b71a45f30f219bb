// Measures what the project promises about its speed. `scripts/bench/` runs it beside what it is compared with.

import Foundation

let benchmarks: [String: () throws -> Void] = ["lua": LuaBenchmark.run, "statecharts": StatechartBenchmark.run]

do {
    switch (CommandLine.arguments.dropFirst().first, CommandLine.arguments.count) {
    case ("log", 3):
        guard let rows = Int(CommandLine.arguments[2]), rows > 0 else { throw BenchmarkError.usage }
        try ActivityLog(rows: rows).write(to: .standardOutput)
    case (let name?, 2):
        guard let benchmark = benchmarks[name] else { throw BenchmarkError.usage }
        try benchmark()
    default: throw BenchmarkError.usage
    }
} catch BenchmarkError.usage {
    print("usage: bench \(benchmarks.keys.sorted().joined(separator: "|")), or bench log ROWS")
    exit(64)
} catch {
    print("bench: \(error)")
    exit(1)
}
