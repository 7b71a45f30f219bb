import ProgramModel
import Testing
import Values

@Suite struct WorksheetDiffTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a worksheet does not differ from itself`(seed: UInt64) {
        var sample = WorksheetSample(seed: seed)
        let worksheet = sample.worksheet()
        #expect(WorksheetDiff(from: worksheet, to: worksheet).isEmpty, "seed \(seed)")
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `every single change is told, and nothing else`(seed: UInt64) {
        var sample = WorksheetSample(seed: seed)
        for change in WorksheetSample.Change.allCases {
            let old = sample.worksheet()
            var new = old
            guard let isTold = sample.apply(change, to: &new) else { continue }
            let diff = WorksheetDiff(from: old, to: new)
            #expect(isTold(diff), "seed \(seed), \(change): \(diff)")
            #expect(!WorksheetDiff(from: new, to: old).isEmpty, "seed \(seed), \(change) backwards")
        }
    }

    @Test func `places are counted among all steps`() {
        func worksheet(_ ids: String...) -> WorksheetDefinition {
            WorksheetDefinition(
                id: "w", title: LocalizedText(same: "w"), phase: .plan,
                steps: ids.map { StepDefinition(id: $0, ask: LocalizedText(same: $0)) })
        }
        let diff = WorksheetDiff(from: worksheet("a", "gone", "b", "c", "d"), to: worksheet("d", "a", "b", "new", "c"))
        #expect(diff.steps.map(\.step.id) == ["d", "gone", "new"])
        #expect(diff.steps.map(\.fate) == [.kept, .removed, .added])
        #expect(diff.steps[0].moved?.from == 5)
        #expect(diff.steps[0].moved?.to == 1)
    }

    @Test func `functions are told apart where both can be read`() {
        let definition = WorksheetDefinition(
            id: "w", title: LocalizedText(same: "w"), phase: .plan,
            steps: [StepDefinition(id: "a", ask: LocalizedText(same: "a"))])
        func functions(check: String, helpers: String, whole: Bool = true) -> WorksheetFunctions {
            WorksheetFunctions(
                steps: ["a": ["check": Digest(of: check)]], produces: nil, helpers: Digest(of: helpers),
                script: Digest(of: check + helpers), isWhole: whole)
        }
        func diff(_ old: WorksheetFunctions, _ new: WorksheetFunctions) -> WorksheetDiff {
            WorksheetDiff(from: definition, to: definition, functions: (old, new))
        }
        let first = functions(check: "1", helpers: "h")
        #expect(diff(first, first).isEmpty)
        #expect(diff(first, functions(check: "2", helpers: "h")).steps.map(\.functions) == [["check"]])
        #expect(diff(first, functions(check: "1", helpers: "i")).helpers)
        let unread = diff(first, functions(check: "1", helpers: "i", whole: false))
        #expect(unread.functionsUnknown && !unread.helpers && unread.steps.isEmpty)
    }

    @Test(arguments: [
        ("무엇이 힘들었나요?", "무엇이 가장 힘들었나요?", ["=무엇이", "+가장", "=힘들었나요?"]),
        ("a b c", "a x c", ["=a", "-b", "+x", "=c"]), ("a", "", ["-a"]), ("", "a  b", ["+a b"]),
        ("a\n b", "a b", ["=a b"]),
    ])
    func `words are marked one by one`(old: String, new: String, expected: [String]) {
        let signs: [WordDiff.Mark: String] = [.same: "=", .removed: "-", .added: "+"]
        #expect(WordDiff.runs(old, new).map { signs[$0.mark]! + $0.text } == expected)
    }
}
