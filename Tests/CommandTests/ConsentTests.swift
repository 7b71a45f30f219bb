import Foundation
import Testing
import Values

/// A name is in the report where its bearer agreed to it, and nowhere else.
@Suite struct ConsentTests {
    private static let formats = [
        "report", "report --lang en", "report --format md", "report --format md --lang en", "report --format json",
    ]

    private func sandbox(_ commands: String...) throws -> Sandbox {
        let sandbox = try Stage.archived.sandbox()
        for command in commands {
            let run = sandbox.run(command)
            #expect(run.code == 0, "\(run.err)")
        }
        return sandbox
    }

    @Test(arguments: formats) func `only who agreed is named`(format: String) throws {
        let sandbox = try sandbox("member consent m01")
        let text = sandbox.run(format).out
        #expect(text.contains(Someone.manager))
        for trace in [Someone.other, "Reed", Someone.alias, Someone.guest, Someone.phone, Someone.mail] {
            #expect(!text.contains(trace), "\(trace)")
        }
        #expect(text.contains("m02"))
    }

    @Test(arguments: formats) func `a name given for print hides the own one`(format: String) throws {
        let text = try sandbox("member consent m02 --as 달빛", "member consent m02 --as 별빛").run(format).out
        #expect(text.contains("별빛") && !text.contains("달빛"))
        #expect(Someone.found(in: text) == [])
    }

    @Test(arguments: ["member consent m01 --withdraw", "undo --reason 까닭", "member forget m01 --withdraw --yes --reason 까닭"])
    func `whoever agrees no longer is not named`(end: String) throws {
        let sandbox = try sandbox("member consent m01", "member consent m02 --as 달빛")
        if end.hasPrefix("undo") { sandbox.run("undo --reason 까닭") }
        let run = sandbox.run(end)
        #expect(run.code == 0, "\(run.err)")
        for format in Self.formats { #expect(Someone.found(in: sandbox.run(format).out) == [], "\(format)") }
    }

    /// An undo brings a consent back, and it is still the one to the chosen name.
    @Test func `nobody is called by another name than they agreed to`() throws {
        let sandbox = try sandbox("member consent m02 --as 달빛", "member consent m02 --withdraw", "undo --reason 까닭")
        let text = sandbox.run("report --format md").out
        #expect(text.contains("달빛") && Someone.found(in: text) == [])
        try sandbox.tamper("UPDATE person SET fields = json_remove(fields, '$.printed') WHERE id = 'm02'")
        #expect(Someone.found(in: sandbox.run("report --format md").out) == [])
    }

    @Test func `the journal learns that, and not how`() throws {
        let sandbox = try sandbox("member consent m02 --as 달빛 --key 달빛")
        try sandbox.tamper("DELETE FROM person_name; DELETE FROM person; UPDATE answer SET key = ''; VACUUM")
        let bytes = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        #expect(bytes.range(of: Data("달빛".utf8)) == nil)
        #expect(sandbox.run("log").out.contains("m02"))
    }

    /// By elimination an id beside a debt would be a name.
    @Test(arguments: formats) func `dues are sums as soon as one is named`(format: String) throws {
        let before = try sandbox().run(format).out
        let after = try sandbox("member consent m01").run(format).out
        func arrears(_ text: String) -> Bool {
            text.contains("arrears\":3") || text.contains("<code>m02</code></th>") || text.contains("| `m02` |")
                || text.contains("\"accounts\": [")
        }
        #expect(arrears(before) && !arrears(after))
    }
}
