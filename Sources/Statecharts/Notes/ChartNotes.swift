package import Values

/// What a reader of chart files notes on the way for those who want to point into the file. It is filled while a file
/// is read and not used by more than one reader at a time.
package final class ChartNotes {
    /// A delayed send of a known event.
    package struct Timer {
        package var event: String
        package var place: SourcePlace
    }

    package private(set) var pieces: [LuaPiece] = []
    package private(set) var timers: [Timer] = []

    package init() {}

    package func note(_ piece: LuaPiece) {
        pieces.append(piece)
    }

    package func noteTimer(_ event: String, at place: SourcePlace) {
        timers.append(Timer(event: event, place: place))
    }
}
