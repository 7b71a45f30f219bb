/// The letters of everything the project draws: the Korean gothic each system has, with Latin to match.
package enum Typography {
    package static let sans =
        #""Pretendard", "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "NanumGothic", "Nanum Gothic", "Malgun Gothic", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif"#
    package static let mono =
        #"ui-monospace, "SF Mono", "D2Coding", "NanumGothicCoding", "Nanum Gothic Coding", Menlo, Consolas, monospace"#
}
