package import Values

/// A name that a member was given to be found by. It does not repeat the name: what is shown may be sent on.
package struct AliasScreen: Screen {
    private let member: String
    private let added: Bool
    private let pseudonyms: [String]
    private let dryRun: Bool

    /// - Parameter answer: what the command answered.
    package init(_ answer: Value, dryRun: Bool) {
        member = answer["member"]?.string ?? ""
        added = answer["added"]?.bool ?? false
        pseudonyms = answer["pseudonyms"]?.array?.compactMap(\.string) ?? []
        self.dryRun = dryRun
    }

    package func text(_ language: Language, width: Int?) -> String {
        var lines: [LocalizedText] = []
        if dryRun {
            lines.append(LocalizedText(ko: "연습입니다. 아무것도 기록하지 않았습니다.", en: "A dry run: nothing was recorded."))
        }
        lines.append(
            added
                ? LocalizedText(
                    ko: "이제 이 이름으로도 \(member)을(를) 찾습니다.", en: "This name finds \(member) from now on.")
                : LocalizedText(
                    ko: "이미 이 이름으로 \(member)을(를) 찾고 있습니다.", en: "This name finds \(member) already."))
        if !pseudonyms.isEmpty {
            let list = pseudonyms.joined(separator: ", ")
            lines.append(
                LocalizedText(
                    ko: "그동안은 \(list)의 이름이었습니다. 이미 들여온 자료에는 그대로 있으니 다시 들여오세요.",
                    en: "It was the name of \(list); what is imported already says so still: import it again."))
        }
        return lines.map { ScreenText.paragraph($0[language], width: width) }.joined()
    }

    package var value: Value {
        [
            "member": .string(member), "added": .bool(added), "pseudonyms": .array(pseudonyms.map { .string($0) }),
            "dry_run": .bool(dryRun),
        ]
    }
}
