import Yams

/// A mapping while it is filled, in the order it will be written.
struct YAMLMembers {
    private var pairs: [(Node, Node)] = []

    /// `on` is a word like any other to a reader of YAML 1.2, which cycle files are for.
    mutating func add(_ key: String, _ value: Node) {
        pairs.append((key == "on" ? Node(key, Tag(.implicit), .plain) : YAMLNode.text(key), value))
    }

    var keys: [String] { pairs.compactMap { $0.0.scalar?.string } }

    var node: Node { .mapping(Node.Mapping(pairs, Tag(.map), .block)) }
    /// On one line.
    var flowNode: Node { .mapping(Node.Mapping(pairs, Tag(.map), .flow)) }
}
