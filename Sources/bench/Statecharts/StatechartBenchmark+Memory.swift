import Foundation
import Statecharts
import Values

extension StatechartBenchmark {
    /// What one idle program costs in memory: the growth of the process with many kept states, each with data, a history
    /// and a waiting delayed event.
    static func bytesPerProgram() throws -> Int64 {
        let chart = try CompiledChart(hierarchical)
        let host = CompiledGuards(guards: [:])
        let programs = 20_000
        var kept: [ChartState] = []
        kept.reserveCapacity(programs)
        let before = try residentBytes()
        for number in 0..<programs {
            let name = "a text of its own \(number)"
            var state = try chart.start(
                sessionID: "program-\(number)", data: ["count": .int(Int64(number)), "limit": .string(name)],
                host: host,
                at: Timestamp(milliseconds: 0)
            ).state
            state.history = ["plan": ["draft"]]
            state.timers = [
                ChartTimer(
                    send: ChartSend(id: "check-in-\(number)", event: "check-in.due"),
                    due: Timestamp(milliseconds: Int64(number)), order: 1)
            ]
            kept.append(state)
        }
        let after = try residentBytes()
        guard kept.count == programs else { throw BenchmarkError.wrong("memory") }
        return (after - before) / Int64(programs)
    }

    /// What the kernel counts as this process's own.
    private static func residentBytes() throws -> Int64 {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(whereSeparator: { " \t".contains($0) }).dropFirst().first.flatMap({ Int64($0) })
        else { throw BenchmarkError.wrong("/proc/self/status") }
        return kilobytes * 1024
    }
}
