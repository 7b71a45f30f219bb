import CommonMark
import Foundation

/// A picture of the group's own.
struct ReportPicture: Sendable {
    var picture: MarkdownPicture
    /// What it shows, for those who cannot see it and for everyone below it.
    var description: String
    /// Where the page has it.
    var address: String

    /// The picture itself as an address, so that the page stays one file.
    var dataURL: String {
        "data:image/\(picture.kind.rawValue);base64," + Data(picture.bytes).base64EncodedString()
    }
}
