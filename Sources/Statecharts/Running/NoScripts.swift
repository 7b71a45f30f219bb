import Values

/// For charts without scripts: every script is an error that says so.
package struct NoScripts: ChartHost {
    package init() {}

    package func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        HostAnswer(.failure(Self.refusal))
    }

    package func run(_ script: String, in context: HostContext) -> ScriptAnswer {
        ScriptAnswer(.failure(Self.refusal))
    }

    private static let refusal = ChartFault(
        message: LocalizedText(ko: "이 상태도는 스크립트를 실행하지 않습니다", en: "this chart runs without scripts"))
}
