package import Values

/// One version of a dataset: the segments it is made of, in order. An import makes a version; none is ever changed.
package struct DatasetRecord: Hashable, Sendable {
    package var name: String
    /// The id of the community it belongs to; nil for the whole program's.
    package var community: String?
    /// From 1.
    package var version: Int
    /// Digests of blobs that are stored already or come in the same append.
    package var segments: [Digest]
    /// What the importer wants to remember: columns, rows, the file's name.
    package var metadata: Value

    package init(name: String, community: String? = nil, version: Int, segments: [Digest], metadata: Value = .null) {
        self.name = name
        self.community = community
        self.version = version
        self.segments = segments
        self.metadata = metadata
    }

    var key: Key { Key(name: name, community: community ?? "", version: version) }

    /// What makes a version unique. The whole program's datasets have the empty community.
    struct Key: Hashable, Comparable {
        var name: String
        var community: String
        var version: Int

        /// In the order of bytes, as a database sorts.
        static func < (left: Key, right: Key) -> Bool {
            if left.name != right.name { return left.name.utf8.lexicographicallyPrecedes(right.name.utf8) }
            if left.community != right.community {
                return left.community.utf8.lexicographicallyPrecedes(right.community.utf8)
            }
            return left.version < right.version
        }
    }
}
