import Values

extension ChartChecker {
    /// `locals`: variables of the loops around.
    mutating func check(_ block: [Content], at path: String, _ place: SourcePlace?, locals: Set<String> = []) {
        for content in block {
            switch content {
            case .raise(let event):
                if event.isEmpty || event.contains("*") {
                    report(
                        "content.bad-event", at: path, place, ko: "‘\(event)’는 일으킬 수 있는 사건 이름이 아닙니다",
                        en: "‘\(event)’ is not the name of an event to raise")
                }
            case .send(let send): check(send, at: path, place)
            case .cancel, .log, .script: break
            case .assign(let location, _): checkLocation(location, at: path, place, locals)
            case .choose(let branches, let otherwise):
                for branch in branches {
                    check(branch.when, at: path, place)
                    check(branch.content, at: path, place, locals: locals)
                }
                check(otherwise, at: path, place, locals: locals)
            case .forEach(let loop):
                let names = [loop.item, loop.index].compactMap(\.self)
                for name in names where !Location.isName(name) || name.hasPrefix("_") {
                    // Running it is the error event `error.execution`, which a chart may mean to handle.
                    warn(
                        "content.bad-name", at: path, place, ko: "‘\(name)’는 되풀이 변수 이름이 될 수 없습니다",
                        en: "‘\(name)’ cannot name the variable of a loop")
                }
                check(loop.content, at: path, place, locals: locals.union(names))
            }
        }
    }

    private mutating func checkLocation(_ text: String, at path: String, _ place: SourcePlace?, _ locals: Set<String>) {
        if let root = Location(text)?.root, root.hasPrefix("_") {
            warn(
                "content.read-only", at: path, place, ko: "‘\(root)’에는 값을 둘 수 없습니다. 실행하면 error.execution이 됩니다",
                en: "‘\(root)’ cannot be changed; running this raises error.execution")
            return
        }
        guard let location = Location(text) else {
            report(
                "content.bad-location", at: path, place, ko: "‘\(text)’에는 값을 둘 수 없습니다",
                en: "‘\(text)’ is not a place that a value can be stored in")
            return
        }
        if !dataNames.contains(location.root), !locals.contains(location.root) {
            // A script may make it, so this is no error yet.
            warn(
                "content.unknown-data", at: path, place, ko: "‘\(location.root)’라는 자료가 선언되지 않았습니다",
                en: "the data ‘\(location.root)’ is not declared",
                next: Self.didYouMean(location.root, dataNames.sorted()))
        }
    }

    private mutating func check(_ send: SendDefinition, at path: String, _ place: SourcePlace?) {
        if send.id != nil, send.idLocation != nil {
            report(
                "send.two-ids", at: path, place, ko: "보내기에 id와 idLocation을 함께 쓸 수 없습니다",
                en: "a send has either an id or an idLocation")
        }
        if case .value(let delay)? = send.delay {
            do throws(ChartFault) {
                let wait = try Delay.milliseconds(delay)
                if wait > 0, send.target?.literal == "#_internal" {
                    report(
                        "send.delayed-internal", at: path, place, ko: "안쪽 대기열에는 늦춰 보낼 수 없습니다",
                        en: "a send to the internal queue cannot be delayed")
                }
            } catch {
                report("send.bad-delay", at: path, place, ko: error.message.ko, en: error.message.en)
            }
        }
        checkType(send.type, at: path, place)
        check(send.payload, at: path, place)
    }

    private mutating func checkType(_ type: ChartExpression?, at path: String, _ place: SourcePlace?) {
        guard let type = type?.literal, SendDefinition.isHTTP(type) else { return }
        report(
            "chart.http-processor", at: path, place, ko: "HTTP 사건 처리기 ‘\(type)’은 없습니다",
            en: "the HTTP event processor ‘\(type)’ is not available",
            next: LocalizedText(
                ko: "상태도 사이의 사건이나 프로그램 동작으로 바꾸세요", en: "use events between charts, or actions of the program"))
    }

    mutating func check(_ payload: PayloadDefinition, at path: String, _ place: SourcePlace?) {
        if payload.content != nil, !payload.parameters.isEmpty {
            report(
                "payload.two-kinds", at: path, place, ko: "매개변수와 내용을 함께 보낼 수 없습니다",
                en: "an event carries either parameters or content, not both")
        }
    }

    mutating func check(_ invoke: InvokeDefinition, at path: String, _ place: SourcePlace?) {
        if invoke.id != nil, invoke.idLocation != nil {
            report(
                "invoke.two-ids", at: path, place, ko: "호출에 id와 idLocation을 함께 쓸 수 없습니다",
                en: "an invoke has either an id or an idLocation")
        }
        checkType(invoke.type, at: path, place)
        check(invoke.payload, at: path, place)
        check(invoke.finalize, at: path + ".finalize", place)
        if Self.sends(invoke.finalize) {
            report(
                "invoke.finalize-sends", at: path, place, ko: "finalize에서는 사건을 일으키거나 보낼 수 없습니다",
                en: "finalize can neither raise nor send events")
        }
    }

    private static func sends(_ block: [Content]) -> Bool {
        block.contains { content in
            switch content {
            case .raise, .send: true
            case .choose(let branches, let otherwise): branches.contains { sends($0.content) } || sends(otherwise)
            case .forEach(let loop): sends(loop.content)
            case .cancel, .log, .assign, .script: false
            }
        }
    }
}
