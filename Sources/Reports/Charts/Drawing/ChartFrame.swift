import Values

/// The outside every chart shares: size, text alternatives, title, subtitle above and caption below.
struct ChartFrame {
    static let width = 720.0
    static let margin = 20.0

    var title: String
    var subtitle: String?
    var caption: String?
    /// What a reader who cannot see the picture needs to know.
    var description: LocalizedText
    var setting: ChartSetting
    var width = Self.width

    /// `content` draws below the given height and returns where it ended.
    func draw(_ content: (inout SVGWriter, Double) -> Double) -> String {
        var body = SVGWriter()
        var y = Self.margin
        let room = width - 2 * Self.margin
        for line in TextMeasure.lines(title, size: 17, bold: true, width: room, atMost: 4) where !line.isEmpty {
            body.words(line, "mc-title", Self.margin, y + 15)
            y += 24
        }
        if let subtitle, !subtitle.isEmpty {
            for line in TextMeasure.lines(subtitle, size: 13, width: room, atMost: 2) {
                body.words(line, "mc-subtitle", Self.margin, y + 12)
                y += 19
            }
        }
        y = content(&body, y + 10)
        if let caption, !caption.isEmpty {
            y += 8
            for line in TextMeasure.lines(caption, size: 12, width: room, atMost: 8) {
                body.words(line, "mc-caption", Self.margin, y + 12)
                y += 18
            }
        }
        return wrapped(body.text, height: (y + 14).rounded(.up))
    }

    private func wrapped(_ body: String, height: Double) -> String {
        let id = slug(setting.id)
        var out = SVGWriter()
        out.element("title", ["id": id + "-title"], text: title)
        out.element("desc", ["id": id + "-desc"], text: description[setting.language])
        if setting.standalone { out.style(ChartStyle.standalone) }
        let size = "0 0 \(SVGWriter.number(width)) \(SVGWriter.number(height))"
        let opening =
            #"<svg xmlns="http://www.w3.org/2000/svg" class="mc-chart" viewBox="\#(size)" role="img" "#
            + #"aria-labelledby="\#(id)-title \#(id)-desc" lang="\#(setting.language.rawValue)">"#
        let paper =
            setting.standalone
            ? #"<rect class="mc-paper" width="100%" height="100%"/>"# + "\n" : ""
        return opening + "\n" + out.text + paper + body + "</svg>\n"
    }

    /// An identifier that may stand in a list of identifiers.
    private func slug(_ id: String) -> String {
        let safe = id.unicodeScalars.map { scalar -> String in
            let isWord = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            return isWord || scalar == "-" || scalar == "_" ? String(scalar) : "-\(String(scalar.value, radix: 16))-"
        }.joined()
        return safe.first?.isLetter == true ? safe : "chart-" + safe
    }
}
