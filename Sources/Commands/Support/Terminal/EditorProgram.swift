import Engine
import Foundation
import Values

/// The editor that a person works with: $VISUAL, then $EDITOR, then what most machines have.
enum EditorProgram {
    static func find(_ environment: [String: String]) throws -> String {
        for name in ["VISUAL", "EDITOR"] {
            if let editor = environment[name], !editor.allSatisfy(\.isWhitespace) { return editor }
        }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        for editor in ["nano", "vi"] {
            if folders.contains(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(editor)") }) {
                return editor
            }
        }
        throw InputError(
            code: "editor.missing",
            what: LocalizedText(ko: "쓸 편집기를 찾지 못했습니다", en: "there is no editor to write with"),
            next: LocalizedText(
                ko: "EDITOR에 편집기를 적으세요. 예: export EDITOR=nano", en: "Name one in EDITOR, such as: export EDITOR=nano"))
    }

    static func failed(_ editor: String, code: Int32) -> InputError {
        InputError(
            code: "editor.failed",
            what: LocalizedText(
                ko: "편집기 ‘\(editor)’이(가) 오류(\(code))로 끝났습니다", en: "the editor ‘\(editor)’ ended with an error (\(code))"
            ),
            next: LocalizedText(
                ko: "VISUAL과 EDITOR에 적힌 명령을 확인하세요. 쓴 것은 초안에 남아 있습니다.",
                en: "Check the commands in VISUAL and EDITOR. What was written is in the draft."))
    }
}
