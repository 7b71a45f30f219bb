/// Things that turn out to be the same, put together step by step.
struct DisjointSets {
    private var parent: [Int]

    init(_ count: Int) {
        parent = Array(0..<count)
    }

    func root(_ node: Int) -> Int {
        var node = node
        while parent[node] != node { node = parent[node] }
        return node
    }

    mutating func join(_ nodes: [Int]) {
        guard let least = nodes.map({ root($0) }).min() else { return }
        for node in nodes { parent[root(node)] = least }
    }

    func members(of root: Int) -> [Int] {
        parent.indices.filter { self.root($0) == root }
    }
}
