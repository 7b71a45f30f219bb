package import Statecharts
package import Values

/// Something a run tells while it goes on.
package enum RunNote: Sendable {
    case log(session: String, label: String?, Value)
    /// A send that leaves the charts, for which a run has no program.
    case action(session: String, ChartSend)
    /// An invoked document that could not be read; who invoked it gets `error.communication`.
    case unread(invoke: String, reason: LocalizedText)

    package var text: LocalizedText {
        switch self {
        case .log(_, let label, let value):
            let shown = value.string ?? CanonicalJSON.text(value)
            return LocalizedText(same: label.map { value.isNull ? $0 : "\($0): \(shown)" } ?? shown)
        case .action(_, let send):
            return LocalizedText(ko: "프로그램 동작: \(send.event)", en: "action of the program: \(send.event)")
        case .unread(let invoke, let reason):
            return LocalizedText(
                ko: "부른 상태도 ‘\(invoke)’을(를) 시작하지 못했습니다: \(reason.ko)",
                en: "the invoked chart ‘\(invoke)’ could not be begun: \(reason.en)")
        }
    }
}
