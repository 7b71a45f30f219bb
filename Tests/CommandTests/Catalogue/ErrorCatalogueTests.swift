import Foundation
import Testing
import Values

/// Every error has one reproducer, and the list of them is the reference of what can go wrong.
@Suite struct ErrorCatalogueTests {
    /// Errors after which there is nothing to advise: the place and the reasons say what is to be mended.
    static let withoutNext: Set<String> = [
        "chart.ended", "chart.invalid", "cycle.inexpressible", "events.invalid", "events.syntax", "example.no-period",
        "import.bad-header", "import.empty-file",
        "journal.invalid-entry", "journal.snapshot-misplaced", "journal.unexpected", "script.argument", "script.host",
        "script.runtime",
        "script.syntax", "yaml.empty",
    ]

    @Test(arguments: Reproducer.all)
    func `the error comes as it is catalogued`(reproducer: Reproducer) throws {
        switch reproducer.way {
        case .commandLine(let stage, let command): try check(reproducer, at: stage, command)
        case .told(let stage, let command, let ko, let en): try checkTold(reproducer, at: stage, command, [ko, en])
        case .module(let reason, let body):
            #expect(!reason.isEmpty)
            let sandbox = try Sandbox()
            let error = #expect(throws: (any Error).self) { try body(sandbox) }
            check(try #require(error as? any ExplainedError), against: reproducer)
        }
    }

    private func check(_ reproducer: Reproducer, at stage: Stage, _ command: String) throws {
        let sandbox = try stage.sandbox()
        try reproducer.prepare(sandbox)
        let before = sandbox.head
        let found = sandbox.run(readOnly: reproducer.readOnly) { $0.failure(command) }
        let error = try #require(found as? any ExplainedError, "nothing went wrong")
        check(error, against: reproducer)
        for language in Language.allCases {
            sandbox.language = language
            let run = try #require(sandbox.run(readOnly: reproducer.readOnly) { $0.run(command) })
            #expect(run.code == reproducer.outcome.rawValue, "\(run.err)")
            #expect(run.err.contains(error.what[language]), "\(run.err)")
            for reason in error.reasons {
                #expect(run.err.contains(reason[language].prefix { $0 != "\n" }), "\(run.err)")
            }
            if let next = error.next { #expect(run.err.contains(next[language]), "\(run.err)") }
            #expect(Someone.found(in: run.out + run.err) == [])
        }
        #expect(sandbox.head == before)
    }

    private func checkTold(_ reproducer: Reproducer, at stage: Stage, _ command: String, _ words: [String]) throws {
        for (language, words) in zip(Language.allCases, words) {
            let sandbox = try stage.sandbox()
            sandbox.language = language
            try reproducer.prepare(sandbox)
            let run = sandbox.run(command)
            #expect(run.code == reproducer.outcome.rawValue, "\(run.err)")
            #expect((run.out + run.err).contains(words), "\(run.out)\(run.err)")
            #expect(Someone.found(in: run.out + run.err) == [])
        }
    }

    private func check(_ error: any ExplainedError, against reproducer: Reproducer) {
        #expect(error.code == reproducer.code)
        #expect(error.outcome == reproducer.outcome)
        #expect(!error.what.ko.isEmpty && !error.what.en.isEmpty)
        #expect(error.what.ko != error.what.en || reproducer.code == "script.host")
        #expect((error.next == nil) == Self.withoutNext.contains(reproducer.code), "\(error.next?.en ?? "no advice")")
        for text in [error.what] + error.reasons + [error.next].compactMap(\.self) {
            #expect(Someone.found(in: text.ko + text.en) == [])
        }
    }

    @Test func `every code in the sources is catalogued, and nothing else`() throws {
        let sources = try SourceCodes.all()
        #expect(sources.count > 200)
        let catalogued =
            Reproducer.all.map(\.code) + TestedElsewhere.files.flatMap(\.codes) + TestedElsewhere.unreachable.keys
        var missing = sources.filter { !catalogued.contains($0.key) }
        for (folder, tests) in TestedElsewhere.folders {
            let text = try Self.text(ofTests: tests)
            missing = missing.filter { !$0.value.hasPrefix(folder) || !text.contains("\"\($0.key)\"") }
        }
        for (code, file) in missing.sorted(by: { $0.key < $1.key }) {
            Issue.record("\(code), of \(file), has no reproducer")
        }
        for code in Set(catalogued).subtracting(sources.keys).sorted() { Issue.record("\(code) is not in the sources") }
        let counted = Dictionary(catalogued.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(counted.filter { $0.value > 1 } == [:], "catalogued twice")
    }

    @Test func `what is tested elsewhere is there`() throws {
        for (file, codes) in TestedElsewhere.files {
            let text = try String(contentsOf: Self.tests.appending(path: file), encoding: .utf8)
            for code in codes { #expect(text.contains("\"\(code)\""), "\(file)") }
        }
    }

    private static let tests = TestFolder.package.appending(path: "Tests")

    private static func text(ofTests module: String) throws -> String {
        let folder = tests.appending(path: module).resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
    }
}

extension Sandbox {
    fileprivate func run<T>(readOnly: Bool, _ body: (Sandbox) -> T) -> T? {
        readOnly ? try? ReadOnlyFolder.reading(root) { body(self) } : body(self)
    }
}
