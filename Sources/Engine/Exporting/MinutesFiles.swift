package import Foundation
package import ProgramModel
import Values

/// The files that a meeting's minutes are written to, `minutes/1A.md` and `minutes/1A.html`. Their places are claimed before
/// anything is recorded, and both are whole before either gets its name. What is refused leaves nothing behind.
package struct MinutesFiles {
    private let markdown: NewFile
    private let html: NewFile
    /// Where they are.
    package let urls: [URL]

    package init(for meeting: MeetingID, in folder: ProgramFolder) throws {
        let minutes = try NewFolder(at: folder.url.appending(path: "minutes", directoryHint: .isDirectory))
        urls = ["md", "html"].map { minutes.url.appending(path: "\(meeting).\($0)") }
        markdown = try NewFile(at: urls[0], path: urls[0].filePath, replacing: true, in: minutes)
        html = try NewFile(at: urls[1], path: urls[1].filePath, replacing: true, in: minutes)
    }

    package func write(markdown text: String, html page: String) throws {
        try markdown.write(Array(text.utf8))
        try html.write(Array(page.utf8))
        try markdown.finish()
        try html.finish()
    }
}
