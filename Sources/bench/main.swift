// Measures what the project promises about its speed. `scripts/bench/` runs it beside what it is compared with.

import Foundation

let benchmarks: [String: () throws -> Void] = ["lua": LuaBenchmark.run, "statecharts": StatechartBenchmark.run]

guard CommandLine.arguments.count == 2, let benchmark = benchmarks[CommandLine.arguments[1]] else {
    print("usage: bench \(benchmarks.keys.sorted().joined(separator: "|"))")
    throw BenchmarkError.usage
}
do {
    try benchmark()
} catch {
    print("bench: \(error)")
    exit(1)
}
