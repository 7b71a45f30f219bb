/// Where along the side of its box each arrow begins and ends, so that no two meet there.
struct DiagramPorts {
    private var heights: [Port: Double] = [:]

    struct Port: Hashable {
        var arrow: Int
        var isStart: Bool
    }

    init(_ arrows: [DiagramArrow]) {
        struct Place: Hashable {
            var box: ObjectIdentifier
            var isRight: Bool
        }
        var places: [Place: (box: DiagramBox, ports: [(port: Port, other: Double, lane: Int)])] = [:]
        for (index, arrow) in arrows.enumerated() {
            let isRight: Bool
            let lane: Int
            switch arrow.route {
            case .right(let number): (isRight, lane) = (true, number)
            case .left(let number): (isRight, lane) = (false, number)
            case .down, .across: continue
            }
            for (box, other, isStart) in [(arrow.from, arrow.to, true), (arrow.to, arrow.from, false)] {
                let place = Place(box: ObjectIdentifier(box), isRight: isRight)
                places[place, default: (box, [])].ports.append((Port(arrow: index, isStart: isStart), other.y, lane))
            }
        }
        for (box, ports) in places.values {
            // Lines to what lies above leave above; of two that go the same way the outer one leaves nearer the middle.
            let ordered = ports.sorted { left, right in
                let (a, b) = (left.other < box.y, right.other < box.y)
                if a != b { return a }
                return (a ? left.lane : -left.lane, left.port.arrow) < (a ? right.lane : -right.lane, right.port.arrow)
            }
            let room = box.isCompound ? 30.0 : box.height
            for (position, entry) in ordered.enumerated() {
                heights[entry.port] = box.y + room * Double(position + 1) / Double(ordered.count + 1)
            }
        }
    }

    func start(_ arrow: Int) -> Double { heights[Port(arrow: arrow, isStart: true)] ?? 0 }
    func end(_ arrow: Int) -> Double { heights[Port(arrow: arrow, isStart: false)] ?? 0 }
}
