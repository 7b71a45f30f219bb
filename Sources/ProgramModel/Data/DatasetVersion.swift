package import Values

/// One import of a bulk record. Immutable: a newer import is a newer version, and both stay.
package struct DatasetVersion: Codable, Hashable, Sendable {
    package var name: String
    package var community: CommunityID?
    /// Counts from 1 for each name and community.
    package var version: Int
    /// The file's name, without its folder.
    package var source: String
    package var fileDigest: Digest
    package var rows: Int
    package var skipped: Int
    package var columns: [DatasetColumn]
    package var segments: [Digest]
    /// The earliest and the latest time among the rows.
    package var first: Timestamp?
    package var last: Timestamp?
    /// Up to when whoever imported it said that it is complete, where they did.
    package var before: Timestamp?
    /// What was said of how to read the file, for the next one; nil where nothing was.
    package var reading: DatasetReading?

    package init(
        name: String, community: CommunityID?, version: Int, source: String, fileDigest: Digest, rows: Int,
        skipped: Int, columns: [DatasetColumn], segments: [Digest], first: Timestamp?, last: Timestamp?,
        before: Timestamp? = nil, reading: DatasetReading? = nil
    ) {
        self.name = name
        self.community = community
        self.version = version
        self.source = source
        self.fileDigest = fileDigest
        self.rows = rows
        self.skipped = skipped
        self.columns = columns
        self.segments = segments
        self.first = first
        self.last = last
        self.before = before
        self.reading = reading
    }

    /// Until when it can tell that nothing happened: beyond its last row it says nothing, unless it was said to.
    package var end: Timestamp? { [last, before].compactMap(\.self).max() }
}
