import Foundation
import Statecharts
import Testing
import Values

/// Something done to a running chart.
enum Move: ExpressibleByStringLiteral {
    case send(ChartEvent)
    /// Lets time pass, in milliseconds.
    case wait(Int64)

    init(stringLiteral name: String) { self = .send(ChartEvent(name)) }
}

/// What a chart did, told briefly.
struct Played: Equatable {
    /// `go a#0 -a +b`: the event (`*` without one), what was taken, what was left, what was entered.
    var lines: [String] = []
    /// Labels and values of logs.
    var logs: [String] = []
    var effects: [ChartEffect] = []
    var microsteps: [Microstep] = []
    var state: ChartState
}

func line(_ step: Microstep) -> String {
    ([step.event?.name ?? "*"] + step.transitions.map(\.description) + step.exited.map { "-\($0)" }
        + step.entered.map { "+\($0)" }).joined(separator: " ")
}

/// Plays the moves twice, straight through and with the state written and read again after every macrostep, expects both
/// to be the same, and tells what happened.
func play(
    _ definition: ChartDefinition, _ moves: [Move] = [], data: [String: Value] = [:], parentID: String? = nil,
    host: any ChartHost = MiniHost(), sourceLocation: SourceLocation = #_sourceLocation
) throws -> Played {
    let chart = try CompiledChart(definition)
    let straight = try run(chart, moves, data, parentID, host) { $0 }
    let resumed = try run(CompiledChart(reborn(definition)), moves, data, parentID, host) { session in
        try ChartSession(session.chart, from: reborn(session.state), host: host)
    }
    #expect(straight == resumed, "the kept state did not go on as the live one", sourceLocation: sourceLocation)
    return straight
}

func reborn<Thing: Codable>(_ thing: Thing) throws -> Thing {
    try JSONDecoder().decode(Thing.self, from: JSONEncoder().encode(thing))
}

private func run(
    _ chart: CompiledChart, _ moves: [Move], _ data: [String: Value], _ parentID: String?, _ host: any ChartHost,
    between: (ChartSession) throws -> ChartSession
) throws -> Played {
    var now = Timestamp(milliseconds: 1_000_000)
    var session = ChartSession(chart, host: host, sessionID: "here", parentID: parentID)
    try session.start(at: now, data: data)
    var played = Played(state: session.state)
    func note(_ step: ChartStep) {
        played.lines += step.microsteps.map(line)
        played.microsteps += step.microsteps
        played.effects += step.effects
        played.logs += step.effects.compactMap { effect in
            guard case .log(let label, let value) = effect else { return nil }
            return value.isNull ? label ?? "" : "\(label ?? "")=\(CanonicalJSON.text(value))"
        }
        played.state = step.state
    }
    note(session.takeStep())
    for move in moves {
        session = try between(session)
        switch move {
        case .send(let event):
            try session.enqueue(event)
            while try session.macrostep(at: now) {
                note(session.takeStep())
                session = try between(session)
            }
        case .wait(let milliseconds):
            now = Timestamp(milliseconds: now.milliseconds + milliseconds)
            try session.fireTimers(upTo: now)
            note(session.takeStep())
        }
    }
    return played
}
