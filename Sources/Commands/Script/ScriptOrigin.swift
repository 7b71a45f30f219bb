import Engine
import Values

/// Which scripts are meant where none was named.
enum ScriptOrigin {
    /// Nil where the person named them.
    static func text(_ origin: ScriptFiles.Origin) -> LocalizedText? {
        switch origin {
        case .named: nil
        case .program(let folder):
            LocalizedText(ko: "이 프로그램의 스크립트: \(folder)", en: "The program's own scripts: \(folder)")
        case .shippedFor(let folder):
            LocalizedText(
                ko: "\(folder)에는 따로 둔 스크립트가 없어서 딸려 온 것을 봅니다",
                en: "The scripts that ship with moim, since \(folder) has none of its own")
        case .shipped: LocalizedText(ko: "moim에 딸려 온 스크립트", en: "The scripts that ship with moim")
        }
    }
}
