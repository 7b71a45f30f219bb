import CLuaGuard
import Values

/// What to say when a script runs over its budget: which limit, and how to do the same for less.
struct LimitText {
    var limit: LuaLimit
    var budget: LuaBudget
    var refusal: LuaGuardRefusal

    var what: LocalizedText {
        switch limit {
        case .steps:
            LocalizedText(
                ko: "스크립트가 허용된 \(budget.steps ?? 0)단계를 다 썼습니다",
                en: "the script used up its \(budget.steps ?? 0) steps")
        case .time:
            LocalizedText(
                ko: "스크립트가 허용된 \(budget.milliseconds)ms를 넘겼습니다",
                en: "the script ran for more than its \(budget.milliseconds) ms")
        case .memory where refusal == LUAGUARD_REFUSED_TEXT:
            LocalizedText(
                ko: "글 하나가 허용된 \(size(budget.textBytes))를 넘습니다",
                en: "a single text would be longer than its \(size(budget.textBytes))")
        case .memory where refusal == LUAGUARD_REFUSED_TABLE:
            LocalizedText(
                ko: "테이블 하나에 이름이 \(LUAGUARD_TABLE_KEYS)개를 넘습니다",
                en: "a single table would hold more than \(LUAGUARD_TABLE_KEYS) keys")
        case .memory:
            LocalizedText(
                ko: "스크립트가 허용된 메모리 \(size(budget.memoryBytes))를 다 썼습니다",
                en: "the script used up its \(size(budget.memoryBytes)) of memory")
        case .output:
            LocalizedText(
                ko: "스크립트의 출력이 허용된 \(size(budget.outputBytes))를 넘겼습니다",
                en: "the script printed more than its \(size(budget.outputBytes))")
        case .depth, .nodes, .source:
            LocalizedText(ko: "스크립트가 허용된 크기를 넘겼습니다", en: "the script went over its size")
        }
    }

    var next: LocalizedText {
        switch limit {
        case .steps, .time:
            LocalizedText(
                ko: "끝나지 않는 반복이 없는지 보고, 행을 하나씩 도는 대신 표의 메서드(거르기·묶기·세기)를 쓰세요.",
                en: "Look for a loop that does not end, and use a table's own methods (filter, group, count) "
                    + "instead of walking its rows.")
        case .memory where refusal == LUAGUARD_REFUSED_TEXT:
            LocalizedText(
                ko: "큰 글을 만드는 대신 조각을 테이블에 모으거나 필요한 만큼만 만드세요.",
                en: "Keep the pieces in a table, or make only as much text as is needed.")
        case .memory:
            LocalizedText(
                ko: "행을 테이블에 모으지 말고 세거나 묶은 결과만 두세요.",
                en: "Keep counts and groups instead of collecting rows in a table.")
        case .output:
            LocalizedText(ko: "반복 안의 print를 줄이세요.", en: "Print less inside loops.")
        case .depth, .nodes, .source:
            LocalizedText(ko: "더 작게 나누세요.", en: "Make it smaller.")
        }
    }

    private func size(_ bytes: Int) -> String {
        if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
        if bytes >= 1 << 10 { return "\(bytes >> 10) KiB" }
        return "\(bytes) B"
    }
}
