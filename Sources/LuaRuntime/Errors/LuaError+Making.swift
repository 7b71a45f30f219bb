package import Values

extension LuaError {
    static func noRoom() -> LuaError {
        LuaError(
            kind: .limit(.memory),
            what: LocalizedText(ko: "루아를 시작할 메모리가 없습니다", en: "there is no memory to start Lua"))
    }

    static func closed() -> LuaError {
        LuaError(
            kind: .closed,
            what: LocalizedText(
                ko: "이 값을 만든 스크립트 상태가 이미 닫혔습니다", en: "the script state this value came from is closed"))
    }

    static func foreign(_ ref: LuaRef) -> LuaError {
        LuaError(
            kind: .closed,
            what: LocalizedText(
                ko: "다른 스크립트 상태의 값입니다: \(ref.path)", en: "a value of another script state: \(ref.path)"),
            place: ref.origin)
    }

    /// A value that does not have the form it needs. `origin` is the place of the table it lies in.
    package static func badResult(
        path: LuaPath, expected: LocalizedText, found: LocalizedText, origin: SourcePlace?
    ) -> LuaError {
        let lead = path.isEmpty ? "" : "\(path): "
        return LuaError(
            kind: .badResult(path: path),
            what: LocalizedText(
                ko: "\(lead)필요한 것: \(expected.ko), 있는 것: \(found.ko)",
                en: "\(lead)expected \(expected.en), found \(found.en)"),
            place: origin)
    }

    /// A name that nothing reads, with the nearest one that something does.
    package static func unknownField(path: LuaPath, name: String, known: [String], origin: SourcePlace?) -> LuaError {
        LuaError(
            kind: .badResult(path: path),
            what: LocalizedText(ko: "\(path): 모르는 이름입니다", en: "\(path): no such name"), place: origin,
            next: suggestion(name, in: known)
                ?? LocalizedText(
                    ko: "쓸 수 있는 이름: \(known.joined(separator: ", "))",
                    en: "Known names: \(known.joined(separator: ", "))."))
    }

    package static func argument(
        of function: String, position: Int, name: String?, expected: LocalizedText, found: LocalizedText
    ) -> LuaError {
        let label = name.map { " (\($0))" } ?? ""
        return LuaError(
            kind: .argument,
            what: LocalizedText(
                ko: "\(function): \(position)번째 인자\(label)에 필요한 것: \(expected.ko), 있는 것: \(found.ko)",
                en: "\(function): argument \(position)\(label) must be \(expected.en), found \(found.en)"))
    }

    static func tooLarge(_ limit: LuaLimit, path: LuaPath, budget: LuaBudget) -> LuaError {
        let lead = path.isEmpty ? "" : "\(path): "
        if limit == .depth {
            return LuaError(
                kind: .limit(.depth),
                what: LocalizedText(
                    ko: "\(lead)테이블이 \(budget.resultDepth)겹보다 깊습니다",
                    en: "\(lead)tables lie more than \(budget.resultDepth) deep in each other"),
                next: LocalizedText(
                    ko: "자기 자신을 담은 테이블이 없는지 보세요.", en: "See whether a table holds itself."))
        }
        return LuaError(
            kind: .limit(.nodes),
            what: LocalizedText(
                ko: "\(lead)돌려준 값이 너무 큽니다(최대 \(budget.resultNodes)개)",
                en: "\(lead)the value is too large (at most \(budget.resultNodes) values)"),
            next: LocalizedText(
                ko: "목록 전체 대신 세거나 묶은 결과를 돌려주세요.", en: "Return a count or a summary instead of the whole list."))
    }

    static func tooLong(_ chunk: LuaChunk) -> LuaError {
        LuaError(
            kind: .limit(.source),
            what: LocalizedText(
                ko: "스크립트가 너무 깁니다(최대 \(LuaBudget.sourceBytes >> 10) KiB)",
                en: "the script is too long (at most \(LuaBudget.sourceBytes >> 10) KiB)"),
            place: SourcePlace(file: chunk.name),
            next: LocalizedText(
                ko: "데이터는 스크립트 밖에 두고 가져오세요.", en: "Keep data outside of the script and import it."))
    }

    // MARK: Objects

    static func noObject(type: String, method: String?) -> LuaError {
        LuaError(
            kind: .argument,
            what: LocalizedText(
                ko: "\(type)의 메서드를 다른 값에 불렀습니다", en: "a method of \(type) was called on something else"),
            next: method.map { name in
                LocalizedText(
                    ko: "점이 아니라 쌍점으로 부르세요: 값:\(name)(…)", en: "Call it with a colon, not a dot: value:\(name)(…).")
            })
    }

    static func noField(_ name: String, of type: ObjectType, fields: [String]) -> LuaError {
        let known = (fields + type.methodNames).sorted()
        return LuaError(
            kind: .unknownName(name),
            what: LocalizedText(ko: "\(type.name)에 없는 이름입니다: '\(name)'", en: "\(type.name) has no '\(name)'"),
            next: suggestion(name, in: known)
                ?? (known.isEmpty
                    ? nil
                    : LocalizedText(
                        ko: "쓸 수 있는 이름: \(known.joined(separator: ", "))",
                        en: "Known names: \(known.joined(separator: ", ")).")))
    }

    static func badKey(_ key: LuaValue, of type: ObjectType) -> LuaError {
        LuaError(
            kind: .argument,
            what: LocalizedText(
                ko: "\(type.name)에서 이런 키로 찾을 수 없습니다: \(key.found.ko)",
                en: "\(type.name) cannot be looked up by \(key.found.en)"))
    }

    static func readOnly(type: String, key: LuaValue) -> LuaError {
        let name = key.string.map { " '\($0)'" } ?? ""
        return LuaError(
            kind: .argument,
            what: LocalizedText(
                ko: "바꿀 수 없는 값입니다: \(type)\(name)", en: "\(type)\(name) is read-only"))
    }

    static func unsupported(type: String, by sign: String) -> LuaError {
        LuaError(
            kind: .argument,
            what: LocalizedText(ko: "\(type)에는 \(sign)을(를) 쓸 수 없습니다", en: "\(sign) cannot be used on \(type)"))
    }

    static func noOperator(_ operation: LuaOperator, _ left: LuaValue, _ right: LuaValue) -> LuaError {
        let sign = operation == .negate ? "-" : operation.rawValue
        return LuaError(
            kind: .argument,
            what: operation == .negate
                ? LocalizedText(
                    ko: "쓸 수 없는 계산입니다: -(\(left.found.ko))", en: "cannot compute -(\(left.found.en))")
                : LocalizedText(
                    ko: "쓸 수 없는 계산입니다: (\(left.found.ko)) \(sign) (\(right.found.ko))",
                    en: "cannot compute (\(left.found.en)) \(sign) (\(right.found.en))"))
    }

    // MARK: Suggestions

    /// "Did you mean …?", or nil when nothing is near.
    package static func suggestion(_ name: String, in known: [String]) -> LocalizedText? {
        Nearest.match(name, in: known).map { near in
            LocalizedText(ko: "혹시 '\(near)'입니까?", en: "Did you mean '\(near)'?")
        }
    }
}
