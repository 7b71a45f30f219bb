import CLuaGuard
import Values

extension LuaCore {
    func place(_ place: LuaGuardPlace) -> SourcePlace? {
        let name = string(place.source)
        guard place.line > 0, !name.isEmpty else { return nil }
        guard let chunk = chunks.last(where: { $0.shortName == name }) else {
            return SourcePlace(file: name, line: Int(place.line))
        }
        return chunk.place(line: Int(place.line))
    }

    private func string<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private func frames(_ guardian: OpaquePointer) -> [LuaFrame] {
        (0..<luaguard_frame_count(guardian)).compactMap { index in
            let frame = luaguard_frame(guardian, index)
            let name = string(frame.function)
            return place(frame).map { LuaFrame(place: $0, function: name.isEmpty ? nil : name) }
        }
    }

    // MARK: Limits

    /// The limit that was hit, or `fallback` where room was missing before Lua noticed.
    func limitError(_ fallback: LuaLimit = .memory) -> LuaError {
        guard let guardian = try? open() else { return .closed() }
        let limit: LuaLimit
        switch luaguard_limit(guardian) {
        case LUAGUARD_STEPS: limit = .steps
        case LUAGUARD_TIME: limit = .time
        case LUAGUARD_MEMORY: limit = .memory
        case LUAGUARD_OUTPUT: limit = .output
        default: limit = fallback
        }
        let text = LimitText(limit: limit, budget: budget, refusal: luaguard_refusal(guardian))
        return LuaError(
            kind: .limit(limit), what: text.what, place: place(luaguard_limit_place(guardian)), next: text.next,
            traceback: frames(guardian))
    }

    // MARK: Errors of the script

    /// Takes the error value off the stack and says what it means.
    func takeError(loading: Bool) -> LuaError {
        guard let guardian = try? open() else { return .closed() }
        defer { luaguard_drop(guardian, 1) }
        let traceback = loading ? [] : frames(guardian)
        var length = 0
        guard let bytes = luaguard_text(guardian, -1, &length) else { return valueError(guardian, traceback) }
        let whole = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
        let (chunk, line, message) = split(whole)
        if let error = raised.last(where: { $0.message == message || $0.message == whole })?.error {
            return hostError(error, place: line.flatMap { chunk?.place(line: $0) } ?? traceback.first?.place, traceback)
        }
        let explained = LuaMessage(message, known: knownNames)
        let place = line.flatMap { line in
            chunk.map { $0.place(line: line, column: explained.column(in: $0, line: line)) }
        }
        return LuaError(
            kind: loading ? .syntax : explained.kind, what: explained.what, place: place ?? traceback.first?.place,
            next: explained.next, traceback: traceback)
    }

    /// `name:12: message`, for the scripts that were loaded.
    private func split(_ whole: String) -> (LuaChunk?, Int?, String) {
        for chunk in chunks.reversed() where whole.hasPrefix(chunk.shortName + ":") {
            let rest = whole.dropFirst(chunk.shortName.count + 1)
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let line = Int(digits), rest.dropFirst(digits.count).hasPrefix(": ") else { continue }
            return (chunk, line, String(rest.dropFirst(digits.count + 2)))
        }
        return (nil, nil, whole)
    }

    /// An error of a script within the script passes as it is; another keeps its words and gets the line of the call.
    private func hostError(_ error: any Error, place: SourcePlace?, _ traceback: [LuaFrame]) -> LuaError {
        if var error = error as? LuaError {
            if error.place == nil || error.place?.line == nil { error.place = place }
            if error.traceback.isEmpty { error.traceback = traceback }
            return error
        }
        let explained = error as? any ExplainedError
        return LuaError(
            kind: .host, what: explained?.what ?? LocalizedText(same: String(describing: error)), place: place,
            reasons: explained?.reasons ?? [], next: explained?.next, traceback: traceback, cause: explained)
    }

    /// `error({ ko = …, en = … })` speaks both languages; `error({ message = … })` one.
    private func valueError(_ guardian: OpaquePointer, _ traceback: [LuaFrame]) -> LuaError {
        let value = (try? readWhole(-1, path: LuaPath(), depth: 2, nodes: 1000))?.value ?? .null
        let what: LocalizedText
        if let ko = value["ko"]?.string, let en = value["en"]?.string {
            what = LocalizedText(ko: ko, en: en)
        } else if let message = value["message"]?.string {
            what = LocalizedText(same: message)
        } else {
            let kind = (try? read(-1, path: LuaPath(), origin: nil).found) ?? LuaKind.nil.text
            what = LocalizedText(
                ko: "스크립트가 글이 아닌 오류를 냈습니다: \(kind.ko)", en: "the script raised an error that is \(kind.en)")
        }
        return LuaError(kind: .runtime, what: what, place: traceback.first?.place, traceback: traceback)
    }
}
