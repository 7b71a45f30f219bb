import Values

extension ChartSession {
    /// Runs a block; the first error ends it.
    mutating func run(_ block: [Content], site: ContentSite) {
        if block.isEmpty { return }
        if keepsTrace { current.ran.append(site.text(in: chart)) }
        for content in block {
            do throws(ContentFailure) {
                try perform(content)
            } catch {
                fail(error.fault, at: site, sendID: error.sendID)
                return
            }
        }
    }

    private mutating func perform(_ content: Content) throws(ContentFailure) {
        switch content {
        case .raise(let name): raise(ChartEvent(name, kind: .internal))
        case .send(let send): try perform(send)
        case .cancel(let id):
            let id = try attempt { () throws(ChartFault) -> String in
                try text(of: id, ko: "취소할 이름은", en: "the name to cancel")
            }
            let waiting = timers.filter { $0.send.id == id }
            timers.removeAll { $0.send.id == id }
            effects += waiting.map { .cancelled($0) }
        case .log(let label, let expression):
            let value = try attempt { () throws(ChartFault) -> Value in try expression.map(value(of:)) ?? .null }
            effects.append(.log(label: label, value))
        case .assign(let location, let expression):
            let value = try attempt { () throws(ChartFault) -> Value in try self.value(of: expression) }
            try store(value, at: location)
        case .choose(let branches, let otherwise):
            for branch in branches {
                if try attempt({ () throws(ChartFault) -> Bool in try holds(branch.when) }) {
                    for content in branch.content { try perform(content) }
                    return
                }
            }
            for content in otherwise { try perform(content) }
        case .forEach(let loop): try perform(loop)
        case .script(let source):
            let answer = host.run(source, in: context)
            switch answer.result {
            case .success(let changed): data = changed
            case .failure(let fault): throw ContentFailure(fault)
            }
            for request in answer.requests { try perform(request) }
        }
    }

    private mutating func perform(_ loop: LoopDefinition) throws(ContentFailure) {
        let array = try attempt { () throws(ChartFault) -> Value in try value(of: loop.array) }
        guard let elements = Self.elements(of: array) else {
            let found = CanonicalJSON.text(array)
            throw ContentFailure(
                ChartFault(
                    ko: "되풀이하려면 목록이어야 하는데 \(found)가 나왔습니다", en: "only a list can be looped over; this is \(found)"))
        }
        for name in [loop.item, loop.index].compactMap(\.self) where !Location.isName(name) || name.hasPrefix("_") {
            throw ContentFailure(ChartFault(ko: "‘\(name)’는 변수 이름이 될 수 없습니다", en: "‘\(name)’ cannot name a variable"))
        }
        for (index, element) in elements.enumerated() {
            data[loop.item] = element
            if let counter = loop.index { data[counter] = .int(Int64(index + 1)) }
            for content in loop.content { try perform(content) }
        }
    }

    /// An empty Lua table may have come as an empty object.
    private static func elements(of value: Value) -> [Value]? {
        if case .object(let members) = value, members.isEmpty { return [] }
        return value.array
    }

    mutating func store(_ value: Value, at location: String) throws(ContentFailure) {
        guard let path = Location(location) else {
            throw ContentFailure(
                ChartFault(ko: "‘\(location)’는 값을 둘 자리가 아닙니다", en: "‘\(location)’ is not a place for a value"))
        }
        guard !path.root.hasPrefix("_") else {
            throw ContentFailure(ChartFault(ko: "‘\(path.root)’는 바꿀 수 없습니다", en: "‘\(path.root)’ cannot be changed"))
        }
        guard data[path.root] != nil else {
            let meant = Nearest.match(path.root, in: data.keys.sorted())
            throw ContentFailure(
                ChartFault(
                    message: LocalizedText(
                        ko: "‘\(path.root)’라는 자료가 없습니다" + (meant.map { ". ‘\($0)’입니까?" } ?? ""),
                        en: "there is no data ‘\(path.root)’" + (meant.map { "; did you mean ‘\($0)’?" } ?? ""))))
        }
        guard path.store(value, in: &data) else {
            throw ContentFailure(
                ChartFault(
                    ko: "‘\(location)’까지 가는 길에 표가 아닌 값이 있습니다",
                    en: "on the way to ‘\(location)’ there is a value that is no table"))
        }
    }

    /// Tells a failed evaluation as failed content.
    func attempt<Result>(_ body: () throws(ChartFault) -> Result) throws(ContentFailure) -> Result {
        do throws(ChartFault) {
            return try body()
        } catch {
            throw ContentFailure(error)
        }
    }
}
