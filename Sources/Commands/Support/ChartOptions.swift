import ArgumentParser
import Engine
import Foundation
import Reports
import Values

/// Where a chart goes: to the terminal in letters, into a picture, or out as data.
struct ChartOptions: ParsableArguments {
    @Option(name: .long, help: "Draw an SVG into this file; - is the output. SVG 파일. -이면 출력합니다.") var svg: String?
    @Option(name: .long, help: "Columns to draw in (default: the terminal's). 그릴 칸 수.") var width: Int?
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard svg == nil || !read.json else {
            throw ValidationError("--svg and --json exclude each other. --svg와 --json은 함께 쓰지 않습니다.")
        }
        guard width == nil || (svg == nil && !read.json) else {
            throw ValidationError("--width is for the terminal's chart. --width는 터미널에 그릴 때만 씁니다.")
        }
    }

    func show(_ screen: some ChartScreen, in context: CommandContext) throws {
        let language = read.options.language(context)
        if read.json { return read.show(screen, in: context) }
        guard let svg else { return context.out(screen.text(language, width: width ?? context.width)) }
        guard svg != "-" else { return context.out(screen.svg(language)) }
        let path = context.path(svg)
        try TextFile.write(screen.svg(language), to: URL(fileURLWithPath: path))
        context.err(LocalizedText(ko: "그림을 그렸습니다: \(path)\n", en: "The chart is in \(path)\n")[language])
    }
}
