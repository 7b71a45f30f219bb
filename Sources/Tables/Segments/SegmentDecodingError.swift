package import Values

/// Bytes that are not a segment: where they stop being one, and why.
package struct SegmentDecodingError: ExplainedError, Equatable {
    /// Bytes from the start.
    package var offset: Int
    package var reason: LocalizedText

    package var code: String { "segment.damaged" }
    package var outcome: Outcome { .store }
    package var what: LocalizedText {
        LocalizedText(ko: "저장된 표를 읽을 수 없습니다 (바이트 \(offset))", en: "a stored table cannot be read (byte \(offset))")
    }
    package var reasons: [LocalizedText] { [reason] }
    package var next: LocalizedText? {
        LocalizedText(ko: "원본 파일에서 다시 가져오거나 백업을 복원해 주십시오.", en: "Import the file again, or restore a backup.")
    }
}
