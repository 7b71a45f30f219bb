package import Values

/// Names that Lua has and scripts here have not, with the reason.
package enum AbsentNames {
    package static func reason(_ name: String) -> LocalizedText? {
        switch name {
        case "load", "loadstring", "loadfile", "dofile", "require", "package":
            LocalizedText(
                ko: "스크립트는 다른 코드를 불러오지 못합니다. 한 파일에 쓰세요.",
                en: "Scripts cannot load other code. Write it in one file.")
        case "os", "time", "date", "clock":
            LocalizedText(
                ko: "스크립트에는 시계가 없습니다. 건네받은 기간과 시각을 쓰세요.",
                en: "Scripts have no clock. Use the periods and times they are given.")
        case "io":
            LocalizedText(
                ko: "스크립트는 파일을 읽거나 쓰지 못합니다. 자료는 moim이 건네줍니다.",
                en: "Scripts cannot read or write files. Data is handed to them.")
        case "debug", "collectgarbage", "dump", "_G":
            LocalizedText(ko: "스크립트에는 이 이름이 없습니다.", en: "This name does not exist for scripts.")
        case "coroutine":
            LocalizedText(
                ko: "스크립트에는 코루틴이 없습니다. 함수와 반복으로 쓰세요.",
                en: "Scripts have no coroutines. Use functions and loops.")
        case "randomseed":
            LocalizedText(
                ko: "난수의 씨앗은 정해져 있어 언제나 같은 수가 나옵니다.",
                en: "The seed is fixed, so that the same numbers are drawn every time.")
        default: nil
        }
    }
}
