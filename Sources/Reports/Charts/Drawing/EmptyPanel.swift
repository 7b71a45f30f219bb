/// Stands where a drawing would, and says that there is nothing to draw.
enum EmptyPanel {
    /// Returns where the panel ended.
    static func draw(_ words: String, note: String? = nil, top: Double, in svg: inout SVGWriter) -> Double {
        let (left, right) = (ChartFrame.margin, ChartFrame.width - ChartFrame.margin)
        svg.rect("mc-axis", x: left, y: top, width: right - left, height: 120, radius: 6)
        svg.words(words, "mc-name", ChartFrame.width / 2, top + (note == nil ? 65 : 56), anchor: .middle)
        if let note { svg.words(note, "mc-target-text", ChartFrame.width / 2, top + 78, anchor: .middle) }
        return top + 120
    }
}
