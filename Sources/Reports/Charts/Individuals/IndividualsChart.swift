import Values

/// An XmR chart: the values with their limits, and under them, on the same axis of periods, their moving ranges.
struct IndividualsChart: Chart {
    let values: RunChart
    let ranges: MovingRanges

    func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: values.title, subtitle: values.subtitle, caption: values.caption, description: description,
            setting: setting)
        return frame.draw { svg, top in
            let drawing = RunChartDrawing(chart: values, language: setting.language, top: top)
            let bottom = drawing.draw(in: &svg)
            guard ranges.values.contains(where: { $0 != nil }) else { return bottom }
            return MovingRangePanel(
                ranges: ranges, unit: values.unit, language: setting.language, layout: drawing.layout, top: bottom + 16
            ).draw(in: &svg)
        }
    }

    var description: LocalizedText {
        func number(_ value: Double) -> String { NumberText.reading(value, unit: values.unit) }
        let above = ranges.values.count { $0 ?? 0 > ranges.limit }
        let mean = number(ranges.mean)
        let limit = number(ranges.limit)
        return RunChartDescription(chart: values).text
            + LocalizedText(
                ko: " 이동 범위: 평균 \(mean), 상한 \(limit)\(above > 0 ? ", 상한을 넘은 것 \(above)개" : "").",
                en: " Moving ranges: mean \(mean), upper limit \(limit)\(above > 0 ? ", \(above) above it" : "").")
    }
}
