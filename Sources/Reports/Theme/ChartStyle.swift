/// The style of the charts. Classes begin with `mc-`, so that a chart can stand inside any page.
package enum ChartStyle {
    /// For a page whose stylesheet declares the tones, as `Stylesheet.report` does.
    package static let inline = rules { $0.variable }

    /// For a picture that stands alone; colours are written out, since many viewers of pictures know no variables.
    package static let standalone = rules { $0.hex }

    private static func rules(_ color: (Tone) -> String) -> String {
        var rules: [String] = [
            ".mc-chart{font-family:\(Typography.sans);font-size:13px;font-variant-numeric:tabular-nums;fill:\(color(.soft))}",
            ".mc-chart text{stroke:none}",
            ".mc-paper{fill:\(color(.paper))}",
            ".mc-title{font-size:17px;font-weight:700;fill:\(color(.ink))}",
            ".mc-subtitle{fill:\(color(.muted))}",
            ".mc-caption{fill:\(color(.muted));font-size:12px}",
            ".mc-label{fill:\(color(.soft));font-size:12px}",
            ".mc-small{fill:\(color(.muted));font-size:11px}",
            ".mc-name{fill:\(color(.ink));font-size:13px}",
            ".mc-strong{fill:\(color(.ink));font-weight:700}",
            ".mc-halo{paint-order:stroke;stroke:\(color(.paper))!important;stroke-width:3.5px;stroke-linejoin:round}",
            ".mc-grid{stroke:\(color(.grid));stroke-width:1}",
            ".mc-axis{stroke:\(color(.rule));stroke-width:1;fill:none}",
            ".mc-line{fill:none;stroke:\(color(.accent));stroke-width:2;stroke-linejoin:round;stroke-linecap:round}",
            ".mc-centre{fill:none;stroke:\(color(.soft));stroke-width:1.5}",
            ".mc-baseline{fill:none;stroke:\(color(.muted));stroke-width:3}",
            ".mc-thin{stroke-width:1.25}",
            ".mc-extended{stroke-dasharray:2 3}",
            ".mc-limit{fill:none;stroke:\(color(.muted));stroke-width:1;stroke-dasharray:5 4}",
            ".mc-target{fill:none;stroke:\(color(.target));stroke-width:1.75;stroke-dasharray:9 4}",
            ".mc-target-text{fill:\(color(.target));font-size:12px;font-weight:700}",
            ".mc-target-shape{fill:\(color(.paper));stroke:\(color(.target));stroke-width:1.75}",
            ".mc-meeting{stroke:\(color(.muted));stroke-width:1;stroke-dasharray:1 3;stroke-linecap:round}",
            ".mc-meeting-shape{fill:\(color(.paper));stroke:\(color(.muted));stroke-width:1.25}",
            ".mc-intervention{stroke:\(color(.ink));stroke-width:1.25}",
            ".mc-intervention-shape{fill:\(color(.ink))}",
            ".mc-point{fill:\(color(.accent));stroke:\(color(.paper));stroke-width:1.5}",
            ".mc-good{fill:\(color(.good));stroke:\(color(.paper));stroke-width:1.5}",
            ".mc-concern{fill:\(color(.paper));stroke:\(color(.concern));stroke-width:2.5}",
            ".mc-dense{stroke-width:.75}",
            ".mc-before{fill:\(color(.paper));stroke:\(color(.accent));stroke-width:2}",
            ".mc-interval{fill:none;stroke:\(color(.accent));stroke-width:2;stroke-linecap:round}",
            ".mc-change{fill:none;stroke:\(color(.soft));stroke-width:1.5}",
            ".mc-change-head{fill:\(color(.soft))}",
            ".mc-wash{fill:\(color(.goodWash))}",
            ".mc-supported{fill:\(color(.good))}",
            ".mc-refuted{fill:\(color(.concern))}",
            ".mc-inconclusive{fill:\(color(.paper));stroke:\(color(.muted));stroke-width:1.75}",
            ".mc-sign{fill:none;stroke:\(color(.paper));stroke-width:2;stroke-linecap:round;stroke-linejoin:round}",
            ".mc-sign-open{fill:none;stroke:\(color(.muted));stroke-width:1.75;stroke-linecap:round}",
            ".mc-sign-dot{fill:\(color(.muted))}",
            ".mc-bar{fill:\(color(.accentWash));stroke:\(color(.accent));stroke-width:1.25}",
            ".mc-bar-open{fill:\(color(.accentWash));stroke:none}",
            ".mc-warning{fill:none;stroke:\(color(.muted));stroke-width:1;stroke-dasharray:1.5 3}",
            ".mc-heat-zero{fill:\(color(.paper));stroke:\(color(.rule));stroke-width:1}",
            ".mc-heat-unknown{fill:\(color(.paper));stroke:\(color(.muted));stroke-width:1;stroke-dasharray:3 2}",
            ".mc-heat-count{font-size:12px;font-weight:700}",
            ".mc-heat-share{font-size:10px}",
            ".mc-on-light{fill:\(color(.ink))}",
            ".mc-on-dark{fill:\(color(.paper))}",
            ".mc-hatch{fill:none;stroke:\(color(.rule));stroke-width:1}",
            ".mc-now{fill:\(color(.paper));font-size:11px;font-weight:700}",
            ".mc-today{stroke:\(color(.concern));stroke-width:1.25}",
            ".mc-today-text{fill:\(color(.concern));font-size:11px;font-weight:700}",
        ]
        rules += Tone.heats.enumerated().map { ".mc-heat-\($0 + 1){fill:\(color($1))}" }
        rules += PhaseTone.allCases.map { ".mc-\($0.tone.rawValue){fill:\(color($0.tone))}" }
        rules.append(".mc-divider{stroke:\(color(.paper));stroke-width:1.5}")
        return rules.joined(separator: "\n") + "\n"
    }
}
