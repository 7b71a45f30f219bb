import Values

extension ChartSession {
    func answer(to test: CompiledGuard) -> (outcome: ConditionOutcome, value: Value?, reads: [ChartRead]) {
        switch test {
        case .constant(let value): return (value ? .met : .unmet, .bool(value), [])
        case .inState(let state):
            let active = configuration.contains(state)
            return (active ? .met : .unmet, .bool(active), [])
        case .lua(let source):
            let answer = host.evaluate(source, in: context)
            switch answer.result {
            case .success(.bool(let value)): return (value ? .met : .unmet, .bool(value), answer.reads)
            case .success(let value): return (.failed(Self.notBoolean(value)), value, answer.reads)
            case .failure(let fault): return (.failed(fault), nil, answer.reads)
            }
        }
    }

    func result(of when: CompiledGuard) -> ConditionResult {
        let answer = answer(to: when)
        return ConditionResult(outcome: answer.outcome, value: answer.value, reads: answer.reads)
    }

    func result(of condition: CompiledCondition) -> ConditionResult {
        let answer = answer(to: condition.test)
        return ConditionResult(
            id: condition.id, title: condition.title, outcome: answer.outcome, value: answer.value, reads: answer.reads,
            remedy: answer.outcome == .met ? nil : condition.remedy)
    }

    /// A misspelt name gives nil in Lua; taking that for "no" would hide the mistake.
    private static func notBoolean(_ value: Value) -> ChartFault {
        let text = CanonicalJSON.text(value)
        return ChartFault(
            ko: "조건은 참이나 거짓이어야 하는데 \(text)가 나왔습니다", en: "a condition must be true or false; this one gave \(text)")
    }

    func holds(_ test: Guard) throws(ChartFault) -> Bool {
        let compiled: CompiledGuard =
            switch test {
            case .constant(let value): .constant(value)
            case .inState(let id): .inState(chart.index[id] ?? 0)
            case .lua(let source): .lua(source)
            }
        switch answer(to: compiled).outcome {
        case .met: return true
        case .unmet: return false
        case .failed(let fault): throw fault
        }
    }

    func value(of expression: ChartExpression) throws(ChartFault) -> Value {
        switch expression {
        case .value(let value): value
        case .lua(let source): try host.evaluate(source, in: context).result.get()
        }
    }

    func text(of expression: ChartExpression, ko: String, en: String) throws(ChartFault) -> String {
        let value = try value(of: expression)
        guard let text = value.string, !text.isEmpty else {
            let found = CanonicalJSON.text(value)
            throw ChartFault(ko: "\(ko) 문자열이어야 하는데 \(found)가 나왔습니다", en: "\(en) must be a text; it is \(found)")
        }
        return text
    }

    /// Parameters make an object, of which the last of two namesakes counts.
    func value(of payload: PayloadDefinition) throws(ChartFault) -> Value? {
        if let content = payload.content { return try value(of: content) }
        if payload.parameters.isEmpty { return nil }
        var members: [String: Value] = [:]
        for parameter in payload.parameters { members[parameter.name] = try value(of: parameter.expression) }
        return .object(members)
    }

    /// The data of a done event. A parameter that fails is left out; the event is sent all the same.
    mutating func payload(_ payload: PayloadDefinition?, of state: Int) -> Value? {
        guard let payload else { return nil }
        var members: [String: Value] = [:]
        do throws(ChartFault) {
            if let content = payload.content { return try value(of: content) }
        } catch {
            fail(error, at: .named("\(chart.states[state].id).doneData"))
            return nil
        }
        for parameter in payload.parameters {
            do throws(ChartFault) {
                members[parameter.name] = try value(of: parameter.expression)
            } catch {
                fail(error, at: .named("\(chart.states[state].id).doneData"))
            }
        }
        return payload.parameters.isEmpty ? nil : .object(members)
    }

    /// Gives the chart's variables their first values. With late binding those of a state wait for its entry.
    mutating func bindData(_ given: [String: Value]) {
        for state in chart.states {
            for item in state.data { data[item.id] = .null }
        }
        for (state, compiled) in chart.states.enumerated() where !compiled.data.isEmpty {
            if state == 0 {
                bind(compiled.data.filter { given[$0.id] == nil }, site: "data")
                for item in compiled.data { if let value = given[item.id] { data[item.id] = value } }
            } else if chart.definition.binding == .early {
                bind(compiled.data, site: "\(compiled.id).data")
            }
        }
    }

    mutating func bind(_ items: [DataDefinition], site: String) {
        for item in items {
            guard let expression = item.expression else { continue }
            do throws(ChartFault) {
                data[item.id] = try value(of: expression)
            } catch {
                fail(error, at: .named("\(site).\(item.id)"))
            }
        }
    }
}
