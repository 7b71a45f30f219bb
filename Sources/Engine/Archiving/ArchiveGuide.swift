import Journal
import ProgramModel
import Values

/// What the READMEs of an archive say of this one.
struct ArchiveGuide {
    private let loaded: LoadedProgram
    private let options: ArchiveOptions

    init(_ loaded: LoadedProgram, _ options: ArchiveOptions) {
        self.loaded = loaded
        self.options = options
    }

    func filled(_ text: String) -> String {
        let definition = loaded.program.definition
        let people =
            options.withPeople
            ? LocalizedText(
                ko: "들어 있습니다. 이 파일이 있는 묶음은 공개하지 마세요.",
                en: "Included. Do not publish an archive that has this file.")
            : LocalizedText(
                ko: "들어 있지 않습니다. 사람은 id(m01)나 가명(p001)으로만 나옵니다.",
                en: "Left out: people appear by id (m01) or pseudonym (p001) only.")
        let license =
            options.license.map { LocalizedText(ko: "이용 조건: \($0)", en: "Licence: \($0)") }
            ?? LocalizedText(
                ko: "이용 조건: 모임이 정하지 않았습니다. 옮겨 싣기 전에 모임에 물어보세요.",
                en: "Licence: the group has named none. Ask the group before you publish any of it.")
        let season = "\(definition.season.start) – \(definition.season.end)"
        var text = text
        for (mark, words) in [
            ("{{title}}", definition.title), ("{{season}}", LocalizedText(same: season)),
            ("{{entries}}", LocalizedText(same: String(loaded.head.seq))),
            ("{{head}}", LocalizedText(same: loaded.head.digest.hex)), ("{{people}}", people),
            ("{{license}}", license), ("{{moim}}", LocalizedText(same: options.version)),
        ] {
            text = text.replacing("ko:" + mark, with: words[.ko]).replacing(mark, with: words[.en])
        }
        return text
    }
}
