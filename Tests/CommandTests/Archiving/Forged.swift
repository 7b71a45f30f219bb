import Foundation
import Values

/// What somebody does who knows how archives are made.
enum Forged {
    /// The files with a list that has their digests, as if it had always been so.
    static func listed(_ files: [String: Data], _ change: (inout [String: Value]) -> Void = { _ in }) throws -> [String:
        Data]
    {
        var files = files
        guard var list = try JSONReader.read(Array(files["archive.json"] ?? Data())).object else { return files }
        list["files"] = list["files"]?.array.map { entries in
            .array(
                entries.map { entry in
                    guard var members = entry.object, let path = members["path"]?.string, let bytes = files[path] else {
                        return entry
                    }
                    members["bytes"] = .int(Int64(bytes.count))
                    members["sha256"] = .string(Digest(of: bytes).hex)
                    return .object(members)
                })
        }
        change(&list)
        list["digest"] = nil
        list["digest"] = .string(Digest(of: CanonicalJSON.bytes(.object(list))).hex)
        files["archive.json"] = Data((CanonicalJSON.pretty(.object(list)) + "\n").utf8)
        return files
    }
}
