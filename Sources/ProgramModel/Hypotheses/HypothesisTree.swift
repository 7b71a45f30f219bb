import Values

/// Hypotheses by what came of what: a ramp of trials runs from a first idea to what is left of it.
package struct HypothesisTree: Sendable {
    package struct Node: Sendable {
        package var hypothesis: Hypothesis
        /// 0 for what follows from nothing.
        package var depth: Int
        /// For each level above, whether a sibling still comes: what a drawing in letters needs.
        package var continues: [Bool]
        package var isLast: Bool
    }

    /// Depth first, in the order of drafting.
    package let nodes: [Node]

    package init(_ hypotheses: [Hypothesis]) {
        let known = Set(hypotheses.map(\.id))
        var children: [HypothesisID: [Hypothesis]] = [:]
        var roots: [Hypothesis] = []
        for hypothesis in hypotheses {
            if let parent = hypothesis.follows, known.contains(parent) {
                children[parent, default: []].append(hypothesis)
            } else {
                roots.append(hypothesis)
            }
        }
        var nodes: [Node] = []
        func add(_ hypothesis: Hypothesis, _ depth: Int, _ continues: [Bool], isLast: Bool) {
            nodes.append(Node(hypothesis: hypothesis, depth: depth, continues: continues, isLast: isLast))
            let own = children[hypothesis.id] ?? []
            for (index, child) in own.enumerated() {
                add(child, depth + 1, depth == 0 ? [] : continues + [!isLast], isLast: index == own.count - 1)
            }
        }
        for (index, root) in roots.enumerated() { add(root, 0, [], isLast: index == roots.count - 1) }
        self.nodes = nodes
    }
}
