import Foundation
import ProgramModel
import Values

/// Half-filled worksheets in the program's folder: files in `drafts` that carry a member's id in their name.
struct PersonalDrafts {
    private let folder: URL

    init(_ program: ProgramFolder) {
        folder = program.url.appending(path: "drafts", directoryHint: .isDirectory)
    }

    /// - Parameter members: so that `m01` is not found in the file of `m01-b`.
    /// - Returns: the files that went, by their names within the folder.
    func remove(of person: MemberID, among members: some Sequence<MemberID>) -> [String] {
        let ids = Set(members.map(\.rawValue)).union([person.rawValue])
        let names = FileManager.default.enumerator(atPath: folder.filePath)?.compactMap { $0 as? String } ?? []
        return names.sorted().filter { name in
            let longest = ids.filter { Self.name(name, carries: $0) }.max { $0.count < $1.count }
            guard longest == person.rawValue else { return false }
            return (try? FileManager.default.removeItem(at: folder.appending(path: name))) != nil
        }
    }

    private static func name(_ name: String, carries id: String) -> Bool {
        name.ranges(of: id).contains { range in
            let before = range.lowerBound > name.startIndex ? name[name.index(before: range.lowerBound)] : nil
            let after = range.upperBound < name.endIndex ? name[range.upperBound] : nil
            return [before, after].compactMap(\.self).allSatisfy { !$0.isLetter && !$0.isNumber }
        }
    }
}
