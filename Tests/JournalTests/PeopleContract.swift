import Journal
import Testing
import Values

@Suite struct PeopleContract {
    let folder: TemporaryFolder
    let minsu = PersonRecord(
        id: "m1", kind: "member", name: "김민수", phone: "010-1234-5678", mail: "Minsu@Example.com",
        aliases: ["민수 (부천)", "MS"])

    init() throws { folder = try TemporaryFolder() }

    private func journal(_ backend: Backend, _ people: [PersonChange]) throws -> any Journal {
        let journal = try backend.make(in: folder)
        _ = try journal.append(append(onto: .empty, [draft(1)], people: people))
        return journal
    }

    @Test(arguments: Backend.allCases)
    func `a person is found by id, name, alias and mail`(backend: Backend) throws {
        let journal = try journal(backend, [.save(minsu)])
        #expect(try journal.person("m1") == minsu)
        #expect(try journal.person("m2") == nil)
        let decomposed = "\u{1100}\u{1175}\u{11B7}\u{1106}\u{1175}\u{11AB}\u{1109}\u{116E}"
        for name in ["김민수", " 김 민수 ", decomposed, "민수(부천)", "ms", "minsu@example.com"] {
            #expect(try journal.people(named: name) == [minsu], "\(name)")
        }
        for name in ["민수", "김민", "", "010-1234-5678", "%"] {
            #expect(try journal.people(named: name).isEmpty, "\(name)")
        }
    }

    @Test(arguments: Backend.allCases)
    func `two people may bear one name`(backend: Backend) throws {
        let other = PersonRecord(id: "a9", kind: "applicant", name: "김민수")
        let journal = try journal(backend, [.save(minsu), .save(other)])
        #expect(try journal.people(named: "김민수") == [other, minsu])
        #expect(try journal.people() == [other, minsu])
    }

    @Test(arguments: Backend.allCases)
    func `what was known is replaced as a whole`(backend: Backend) throws {
        let renamed = PersonRecord(id: "m1", kind: "member", fields: ["name": "김민서", "essay": ["motive": "배움"]])
        let journal = try journal(backend, [.save(minsu), .save(renamed)])
        #expect(try journal.person("m1") == renamed)
        #expect(try journal.people(named: "MS").isEmpty)
        #expect(try journal.people(named: "김민서") == [renamed])
    }

    @Test(arguments: Backend.allCases)
    func `an erased person is gone, and the chain still holds`(backend: Backend) throws {
        let journal = try journal(backend, [.save(minsu), .save(PersonRecord(id: "m2", kind: "member", name: "이서연"))])
        let result = try journal.append(
            append(
                onto: try journal.head(), [draft(2, kind: "person.erased")],
                people: [.erase(id: "m1"), .erase(id: "m7")]))
        #expect(!result.erasureIsPending)
        #expect(try journal.person("m1") == nil)
        #expect(try journal.people(named: "MS").isEmpty)
        #expect(try journal.people().map(\.id) == ["m2"])
        #expect(try ChainVerifier.verify(journal, expected: result.head).isSound)
    }

    @Test(arguments: Backend.allCases)
    func `a forgotten person is known by the id alone, and the id stays taken`(backend: Backend) throws {
        let other = PersonRecord(id: "m2", kind: "member", name: "이서연")
        let journal = try journal(backend, [.save(minsu), .save(other)])
        let result = try journal.append(
            append(onto: try journal.head(), [draft(2)], people: [.forget(id: "m1"), .forget(id: "m7")]))
        #expect(!result.erasureIsPending)
        // Also of someone who was never known: an id that was forgotten once cannot be given again.
        for id in ["m1", "m7"] {
            #expect(try journal.person(id) == PersonRecord(id: id, kind: PersonRecord.forgottenKind, fields: [:]))
        }
        for name in ["김민수", "MS", "minsu@example.com"] { #expect(try journal.people(named: name).isEmpty, "\(name)") }
        #expect(try journal.people().map(\.id) == ["m1", "m2", "m7"])
        #expect(try journal.people(named: "이서연") == [other])
        #expect(try ChainVerifier.verify(journal, expected: result.head).isSound)
    }

    /// A key, the digest of its command and its answer may all hold a name.
    @Test(arguments: Backend.allCases)
    func `forgetting someone takes every earlier key with it, but not its own`(backend: Backend) throws {
        let journal = try backend.make(in: folder)
        let key = IdempotencyKey("김민수 지원", command: Digest(of: "apply 김민수"))
        let first = try journal.append(
            append(onto: .empty, [draft(1)], people: [.save(minsu)], key: key, answer: "김민수"))
        let forgetting = IdempotencyKey("forget-m1", command: Digest(of: "forget m1"))
        let given = append(onto: first.head, [draft(2)], people: [.forget(id: "m1")], key: forgetting, answer: "m1")
        let second = try journal.append(given)
        #expect(try journal.result(of: key) == nil)
        #expect(try journal.result(of: forgetting)?.answer == "m1")
        #expect(try journal.append(given).isReplay)
        #expect(try journal.head() == second.head)
        // The old key is free: nobody can tell that it was used.
        #expect(try !journal.append(append(onto: second.head, [draft(3)], key: key)).isReplay)
    }

    @Test(arguments: Backend.allCases)
    func `a forgetting that is refused forgets nobody`(backend: Backend) throws {
        let journal = try journal(backend, [.save(minsu)])
        let before = try Contents(journal)
        #expect(throws: JournalError.self) {
            try journal.append(append(onto: .empty, [draft(2)], people: [.forget(id: "m1")]))
        }
        #expect(try Contents(journal) == before)
        #expect(try journal.people(named: "MS") == [minsu])
    }
}
