package import Statecharts

extension Explanation {
    /// The ways that a person can take, best first. Where several of one event are shut by the same conditions, as the last
    /// feedback's two are, the first of them says it.
    package var waysForward: [WayOut] {
        ways.reduce(into: []) { told, way in
            guard [.open, .blocked, .failed].contains(way.standing),
                way.events.contains(where: { ["start", "advance"].contains($0) })
            else { return }
            let isSaid = told.contains {
                way.standing == .blocked && $0.standing == .blocked && $0.events == way.events
                    && $0.obstacles == way.obstacles
            }
            if !isSaid { told.append(way) }
        }
    }
}
