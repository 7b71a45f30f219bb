import ProgramModel

/// A series, and how many of its readings a formula was run for.
struct Measured {
    var series: ReadingSeries
    var computed: Int
}
