package import Values

/// What became of somebody's data, and what nobody but the manager can erase.
package struct ForgettingScreen: Screen {
    private let receipt: ReceiptScreen
    private let member: String
    private let entries: [Int]
    private let datasets: [String]
    private let drafts: [String]
    private let isPending: Bool
    private let isDone: Bool

    /// - Parameters:
    ///   - entries: whose free text names the person.
    ///   - datasets: in which a text does.
    ///   - drafts: files that were removed.
    ///   - isPending: whether old bytes may still be in the store.
    ///   - isDone: false for a dry run.
    package init(
        _ receipt: ReceiptScreen, member: String, entries: [Int], datasets: [String], drafts: [String],
        isPending: Bool, isDone: Bool
    ) {
        self.receipt = receipt
        self.member = member
        self.entries = entries
        self.datasets = datasets
        self.drafts = drafts
        self.isPending = isPending
        self.isDone = isDone
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = receipt.text(language, width: width)
        if isDone {
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "이름, 전화, 메일, 별칭을 저장 파일에서 지웠습니다. 기록에는 \(member)만 남습니다. 지난 --key도 모두 지웠습니다.",
                    en:
                        "Name, phone, mail and aliases are erased from the store; the record keeps \(member) alone. Every earlier --key is erased too."
                )[language], width: width)
            if !drafts.isEmpty {
                let list = drafts.joined(separator: ", ")
                out += ScreenText.paragraph(
                    LocalizedText(ko: "지운 초안: \(list)", en: "Drafts removed: \(list)")[language], width: width)
            }
        }
        if isPending {
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "저장 파일을 쓰는 다른 프로그램이 있어 옛 조각이 남아 있을 수 있습니다. 그것을 닫고 같은 명령을 다시 하세요.",
                    en:
                        "Another program uses the store, so old bytes may be left in it. Close it and run the same command again."
                )[language], width: width)
        }
        out += "\n" + LocalizedText(ko: "moim이 지울 수 없는 것\n", en: "What moim cannot erase\n")[language]
        for item in left { out += ScreenText.bullet(item[language], width: width) }
        return out
    }

    private var left: [LocalizedText] {
        var left: [LocalizedText] = []
        if !entries.isEmpty {
            let list = entries.map(String.init).joined(separator: ", ")
            left.append(
                LocalizedText(
                    ko: "기록 \(list)번의 글에 든 이름: 이름을 알기 전에 쓴 글이며, 사슬에서는 아무것도 뺄 수 없습니다",
                    en:
                        "the name in the text of entries \(list): it was written before the name was known, and nothing leaves a chain"
                ))
        }
        if !datasets.isEmpty {
            let list = datasets.joined(separator: ", ")
            left.append(
                LocalizedText(
                    ko: "자료 \(list)의 글에 든 이름: 글을 남기기로 하고 들여온 자료입니다",
                    en: "the name in texts of the datasets \(list): they were imported with their texts"))
        }
        left.append(
            LocalizedText(
                ko: "내보내거나 저장한 파일: 보고서, 표, 장부, 영수증, 들여온 원본",
                en: "files that were exported or kept: reports, tables, books, receipts, imported originals"))
        left.append(
            LocalizedText(
                ko: "이 폴더의 지난 백업과 복사본, 버전 관리의 지난 판",
                en: "older backups and copies of this folder, older versions under version control"))
        left.append(LocalizedText(ko: "메일, 대화방, 종이에 적은 것", en: "mail, chats, and what stands on paper"))
        return left
    }

    package var value: Value {
        var members = receipt.value.object ?? [:]
        members["remains"] = [
            "entries": .array(entries.map { .int(Int64($0)) }), "datasets": .array(datasets.map { .string($0) }),
        ]
        members["drafts_removed"] = .array(drafts.map { .string($0) })
        members["erasure_pending"] = .bool(isPending)
        return .object(members)
    }
}
