package import Tables
import Values

/// What an import asks of a format.
package struct FormatOptions {
    /// Keep what people wrote. Left out otherwise: how much was said is there as a length.
    package var keepsText = false
    package var badRows = DelimitedImport.BadRows.stop
    /// Column → its name in the file, for a format that leaves names to the file.
    package var headers: [String: String] = [:]
    /// Seconds ahead of UTC for a time without a zone.
    package var offset: TableBuilder.OffsetAt
    /// The same for a zone that a file names; nil where the zone is not known.
    package var offsetIn: (_ zone: String) -> TableBuilder.OffsetAt?

    package init(
        offset: @escaping TableBuilder.OffsetAt,
        offsetIn: @escaping (_ zone: String) -> TableBuilder.OffsetAt? = { _ in nil }
    ) {
        self.offset = offset
        self.offsetIn = offsetIn
    }
}
