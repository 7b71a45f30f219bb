package import Values

/// What was archived, and what whoever publishes it should know.
package struct ArchiveScreen: Screen {
    private let file: String
    private let files: Int
    private let entries: Int
    private let head: Digest
    private let withPeople: Bool
    private let filesWithNames: [String]
    private let filesLeftOut: [String]
    private let definitionDiffers: Bool

    package init(
        _ file: String, files: Int, entries: Int, head: Digest, withPeople: Bool, filesWithNames: [String],
        filesLeftOut: [String], definitionDiffers: Bool
    ) {
        self.file = file
        self.files = files
        self.entries = entries
        self.head = head
        self.withPeople = withPeople
        self.filesWithNames = filesWithNames
        self.filesLeftOut = filesLeftOut
        self.definitionDiffers = definitionDiffers
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = LocalizedText(
            ko: "시즌을 \(file)에 묶었습니다. 기록 \(entries)개, 파일 \(files)개.\n끝 지문: \(head.hex)\n",
            en:
                "The season is in \(file): \(Plural.of(entries, "entry", "entries")), \(Plural.of(files, "file")).\nHead: \(head.hex)\n"
        )[language]
        for remark in remarks { out += ScreenText.bullet(remark[language], width: width) }
        return out
    }

    private var remarks: [LocalizedText] {
        var remarks = [
            withPeople
                ? LocalizedText(
                    ko: "이름과 연락처가 들어 있습니다. 공개하지 마세요.", en: "Names and addresses are in it. Do not publish it.")
                : LocalizedText(ko: "이름과 연락처는 넣지 않았습니다.", en: "Names and addresses are left out.")
        ]
        if !filesWithNames.isEmpty {
            let list = filesWithNames.joined(separator: ", ")
            remarks.append(
                LocalizedText(
                    ko: "사람들이 쓴 글에 누군가의 이름이 나옵니다: \(list). 공개하기 전에 확인하세요.",
                    en: "Somebody's name stands in what people wrote: \(list). Look before you publish."))
        }
        if !filesLeftOut.isEmpty {
            let list = filesLeftOut.joined(separator: ", ")
            remarks.append(
                LocalizedText(
                    ko: "이름에 로마자 밖의 글자가 있어 넣지 못했습니다: \(list). 묶인 보고서에는 내용이 들어 있습니다. 되살린 뒤에도 쓰려면 이름을 로마자로 바꾸세요.",
                    en:
                        "Left out for letters beyond ASCII in their names: \(list). The report in the archive has what they say; rename them to have them restored."
                ))
        }
        if definitionDiffers {
            remarks.append(
                LocalizedText(
                    ko: "program.yaml이나 그 옆의 파일이 기록과 다릅니다. 둘 다 묶었습니다. 기록은 definitions/as-used.json을 따릅니다.",
                    en:
                        "program.yaml, or a file beside it, differs from the record. Both are in it; the record runs on definitions/as-used.json."
                ))
        }
        return remarks
    }

    package var value: Value {
        [
            "file": .string(file), "files": .int(Int64(files)), "entries": .int(Int64(entries)),
            "head": .string(head.hex), "with_people": .bool(withPeople),
            "files_with_names": .array(filesWithNames.map(Value.string)),
            "files_left_out": .array(filesLeftOut.map(Value.string)),
            "definition_differs": .bool(definitionDiffers),
        ]
    }
}
