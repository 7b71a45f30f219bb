import Journal
package import ProgramModel
package import Values

/// `archive.json`: what an archive holds, and what must come out of it. It is the whole list; a file that it does not
/// name is none of the archive's.
package struct ArchiveManifest: Codable, Hashable, Sendable {
    package static let kind = "moim.archive"
    /// The format that this moim writes, and the newest that it reads.
    package static let format = 1
    /// The oldest moim that can restore what this one writes.
    package static let oldestReader = "0.1.0"

    package struct Head: Codable, Hashable, Sendable {
        package var seq: Int
        package var digest: Digest
    }

    /// Somebody known to the record, without a name: the next pseudonym must not be one that was given already.
    package struct KnownID: Codable, Hashable, Sendable {
        package var id: String
        package var kind: String
    }

    package struct Dataset: Codable, Hashable, Sendable {
        package var name: String
        package var community: String?
        package var version: Int
        package var segments: [Digest]
        package var metadata: Value
    }

    /// Which file holds the bytes that the record names by this digest.
    package struct Blob: Codable, Hashable, Sendable {
        package var digest: Digest
        package var path: String
    }

    package struct Script: Codable, Hashable, Sendable {
        package var kind: String
        package var id: String
        /// Nil for a rule that judges, which has none.
        package var version: Int?
        package var digest: Digest
        package var path: String
    }

    package struct File: Codable, Hashable, Sendable {
        package var path: String
        package var bytes: Int
        package var sha256: Digest
    }

    package var kind = Self.kind
    package var format = Self.format
    /// The oldest moim that can read it.
    package var needs = Self.oldestReader
    /// The moim that wrote it.
    package var moim: String
    package var program: ProgramID
    package var title: LocalizedText
    package var head: Head
    /// Of the state that the record folds into, as the moim that wrote it encodes it.
    package var state: Digest
    package var license: String?
    package var withPeople: Bool
    package var people: [KnownID]
    package var datasets: [Dataset]
    package var scripts: [Script]
    package var blobs: [Blob]
    package var files: [File]
    /// Of the canonical JSON of everything else here.
    package var digest: Digest = .zero

    /// The text, with the digest that it has.
    package func sealed() -> String {
        var manifest = self
        manifest.digest = ownDigest
        return CanonicalJSON.pretty(CanonicalCoding.value(manifest)) + "\n"
    }

    package var ownDigest: Digest {
        var manifest = self
        manifest.digest = .zero
        guard case .object(var members) = CanonicalCoding.value(manifest) else { return .zero }
        members["digest"] = nil
        return Digest(of: CanonicalJSON.bytes(.object(members)))
    }
}

extension ArchiveManifest.Dataset {
    init(_ record: DatasetRecord) {
        self.init(
            name: record.name, community: record.community, version: record.version, segments: record.segments,
            metadata: record.metadata)
    }

    var record: DatasetRecord {
        DatasetRecord(
            name: name, community: community, version: version, segments: segments, metadata: metadata)
    }
}
