/// What a zip file from somewhere may cost to read. A season of a group takes a few megabytes; these are far above
/// that, and far below what would harm a machine.
package struct ArchiveLimits: Hashable, Sendable {
    package var files = 20_000
    package var bytesOfFile = 1 << 30
    package var bytes = 4 << 30
    /// How many times larger than the zip file its contents may be. Journals shrink to a tenth, tables to a thirtieth;
    /// what is made to swell shrinks a thousandfold. Over the whole file, so that pieces that share bytes count as
    /// often as they are read.
    package var ratio = 200
    /// Below this nobody is harmed by any ratio.
    package var harmless = 1 << 22

    package init() {}
}
