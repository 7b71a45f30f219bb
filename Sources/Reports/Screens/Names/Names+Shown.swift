package import ProgramModel
package import Values

extension Names {
    /// A fact with its texts as they are read.
    func shown(_ fact: Fact) -> Fact {
        let body = CanonicalCoding.value(fact.payload)
        guard body.containsString(where: MentionText.needsReading) else { return fact }
        let read = CanonicalJSON.bytes(body.mappingStrings(text))
        return (try? FactCoding.fact(kind: fact.kind, version: fact.version, body: read)) ?? fact
    }

    /// Something recorded, with its texts as they are read.
    package func shown<Recorded: Codable>(recorded: Recorded) -> Recorded {
        let value = CanonicalCoding.value(recorded)
        guard value.containsString(where: MentionText.needsReading) else { return recorded }
        let read = CanonicalJSON.bytes(value.mappingStrings(text))
        return (try? CanonicalCoding.decode(Recorded.self, from: read)) ?? recorded
    }

    /// A program with its texts as they are read. It is for reading alone: a seal holds for the text that was sealed.
    package func shown(_ program: Program) -> Program {
        var read: Program = shown(recorded: program)
        // Nobody typed these; what looks like a mention in them is none.
        read.definition = program.definition
        read.cycle = program.cycle
        read.chart = program.chart
        read.worksheets = program.worksheets
        read.indicators = program.indicators
        return read
    }

    package func shown(_ explanation: ReadingExplanation) -> ReadingExplanation {
        var read = explanation
        read.series = shown(recorded: explanation.series)
        read.reading = shown(recorded: explanation.reading)
        read.datasets = shown(recorded: explanation.datasets)
        for index in read.rows.indices { read.rows[index].rows = read.rows[index].rows.map { $0.mappingStrings(text) } }
        return read
    }

    package func shown(_ dictionary: DataDictionary) -> DataDictionary {
        var read = dictionary
        read.dataset = shown(recorded: dictionary.dataset)
        return read
    }

    /// Data with ids where a text mentions somebody.
    package static func pseudonymous(_ value: Value) -> Value {
        guard value.containsString(where: MentionText.needsReading) else { return value }
        return value.mappingStrings(MentionText.pseudonymous)
    }
}
