import Values

/// Forest plots under one title, one for each unit: lengths on scales that differ must not be compared.
struct ForestStack: Chart {
    let title: String
    let caption: String?
    /// The subtitle of each says what its axis measures.
    let plots: [ForestPlot]

    func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: nil, caption: caption, description: description, setting: setting)
        return frame.draw { svg, top in
            guard !plots.isEmpty else {
                return EmptyPanel.draw(Self.empty[setting.language], top: top, in: &svg)
            }
            var y = top
            for (index, plot) in plots.enumerated() {
                if index > 0 { y += 22 }
                if let subtitle = plot.subtitle {
                    let room = ChartFrame.width - 2 * ChartFrame.margin
                    let text = TextMeasure.truncated(subtitle, size: 13, bold: true, width: room)
                    svg.words(text, "mc-name mc-strong", ChartFrame.margin, y + 12)
                    y += 22
                }
                y = ForestPlotDrawing(plot: plot, language: setting.language, top: y).draw(in: &svg)
            }
            return y
        }
    }

    var description: LocalizedText {
        guard !plots.isEmpty else { return Self.empty + LocalizedText(same: ".") }
        let parts = plots.map { plot in
            (plot.subtitle.map { LocalizedText(same: $0 + ". ") } ?? LocalizedText(same: "")) + plot.description
        }
        return LocalizedText(ko: parts.map(\.ko).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
    }

    static let empty = LocalizedText(ko: "아직 봉인한 가설이 없습니다", en: "No hypothesis has been sealed yet")
}
