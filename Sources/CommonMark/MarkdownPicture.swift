/// A picture that lies beside a page.
package struct MarkdownPicture: Hashable, Sendable {
    /// Those that every browser shows and none of which can run anything.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case png
        case jpeg
        case gif
        case webp

        /// By the first bytes, whatever the file is called.
        package init?(_ bytes: some Collection<UInt8>) {
            func begins(_ start: [UInt8], at offset: Int = 0) -> Bool {
                bytes.dropFirst(offset).prefix(start.count).elementsEqual(start)
            }
            if begins([0x89, 0x50, 0x4E, 0x47]) {
                self = .png
            } else if begins([0xFF, 0xD8, 0xFF]) {
                self = .jpeg
            } else if begins(Array("GIF8".utf8)) {
                self = .gif
            } else if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) {
                self = .webp
            } else {
                return nil
            }
        }
    }

    package var kind: Kind
    package var bytes: [UInt8]

    package init(kind: Kind, bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }
}
