/// Finds a spot for a label in a band that lines cross.
enum LabelSpot {
    /// The middle of a label in the middle of the band, else at its left or right end, whichever no line crosses.
    static func middle(width: Double, from left: Double, to right: Double, avoiding lines: [Double]) -> Double {
        let half = width / 2 + 3
        let centre = (left + right) / 2
        let choices = [centre, left + half + 3, right - half - 3].filter { $0 - half >= left && $0 + half <= right }
        return choices.first { middle in !lines.contains { abs($0 - middle) < half } } ?? centre
    }
}
