import Values

/// Where a season stands: its cycle with the states it is in, and below it what happened on which day. It is narrow, so
/// that a phone shows its words in a size that can be read.
struct StatusPicture: Chart {
    static let width = 440.0

    var title: String
    var subtitle: String
    var cycle: CycleDiagram
    var timeline: Timeline

    func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, description: description, setting: setting, width: Self.width)
        return frame.draw { svg, top in
            var y = cycle.draw(top: top, width: Self.width, setting.language, in: &svg) + 26
            for line in TextMeasure.lines(
                timeline.title, size: 13, bold: true, width: Self.width - 2 * ChartFrame.margin, atMost: 3)
            where !line.isEmpty {
                svg.words(line, "mc-name mc-strong", ChartFrame.margin, y)
                y += 18
            }
            return TimelineDrawing(timeline: timeline, language: setting.language, top: y, width: Self.width)
                .draw(in: &svg)
        }
    }

    var description: LocalizedText {
        let (cycle, season) = (cycle.description, timeline.description)
        return LocalizedText(ko: "\(cycle.ko) \(season.ko)", en: "\(cycle.en) \(season.en)")
    }
}
