package import CommonMark
import Definitions
package import Foundation
import Values

/// The pages that the group wrote for its report: `report/*.md`, with the pictures that they show.
package enum ReportPages {
    package static let folder = "report"
    /// Of one page; a report of a season is shorter.
    static let largestPage = 1 << 20
    /// Of one picture: the report is one file, which people send to each other.
    static let largestPicture = 4 << 20

    /// In the order of their names.
    ///
    /// - Parameter sections: the ids of the report's sections, after one of which a page may ask to stand. Asked for once a
    ///   page does: they come of the whole report.
    package static func read(
        _ program: ProgramFolder, sections: @autoclosure () -> [String]
    ) throws -> [MarkdownPage] {
        let folder = program.reportPages
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.filePath)) ?? []
        var known: [String]?
        return try names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted().map { name in
            try page(folder.appending(path: name), named: String(name.dropLast(3))) {
                let ids = known ?? sections()
                known = ids
                return ids
            }
        }
    }

    private static func page(_ url: URL, named name: String, _ sections: () -> [String]) throws -> MarkdownPage {
        let file = "\(folder)/\(url.lastPathComponent)"
        let text = try TextFile.read(url.filePath)
        guard text.utf8.count <= largestPage else { throw ReportPageProblem.tooLarge(file, limit: largestPage) }
        let head = try ReportPageHead.read(text, file: file)
        if let after = head.after {
            let known = sections()
            guard known.contains(after) else {
                throw ReportPageProblem.unknownSection(after, in: file, text: text, known: known)
            }
        }
        let blocks: [MarkdownBlock]
        do throws(Markdown.TooDeep) {
            blocks = try Markdown.read(head.text)
        } catch {
            throw ReportPageProblem.tooDeep(file)
        }
        var page = MarkdownPage(name: name, after: head.after, blocks: blocks)
        for address in Set(blocks.pictureAddresses) {
            page.pictures[address] = try picture(address, beside: url, file: file)
        }
        return page
    }

    /// Only what lies in the folder itself: a report must not carry files from elsewhere, nor ask the network.
    private static func picture(_ address: String, beside page: URL, file: String) throws -> MarkdownPicture {
        let name = address.removingPercentEncoding ?? address
        guard !name.contains("/"), !name.contains("\\"), !name.hasPrefix("."), !name.isEmpty else {
            throw ReportPageProblem.pictureElsewhere(address, in: file)
        }
        let url = page.deletingLastPathComponent().appending(path: name)
        let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey, .fileSizeKey])
        guard let values, values.isRegularFile == true, values.isSymbolicLink != true else {
            throw ReportPageProblem.noPicture(name, in: file)
        }
        guard let size = values.fileSize, size <= largestPicture else {
            throw ReportPageProblem.pictureTooLarge(name, in: file, limit: largestPicture)
        }
        let bytes = try TextFile.bytes(url.filePath)
        guard let kind = MarkdownPicture.Kind(bytes) else { throw ReportPageProblem.noPictureKind(name, in: file) }
        return MarkdownPicture(kind: kind, bytes: bytes)
    }

    /// Begins a page with what the report says there now. An existing one is never written over.
    package static func begin(_ name: String, text: String, in program: ProgramFolder) throws -> URL {
        // A name is the file's and the section's: no folders, nothing hidden.
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains(where: { "/\\".contains($0) || $0.isNewline }) else {
            throw ReportPageProblem.badName(name)
        }
        let url = program.reportPages.appending(path: "\(name).md")
        guard !FileManager.default.fileExists(atPath: url.filePath) else {
            throw ReportPageProblem.exists("\(folder)/\(name).md")
        }
        try TextFile.write(text, to: url, makingFolder: true)
        return url
    }
}

extension ProgramFolder {
    /// Where the group's own pages for the report lie.
    package var reportPages: URL { url.appending(path: ReportPages.folder) }
}
