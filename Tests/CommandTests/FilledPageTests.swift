import Foundation
import Testing
import Values

/// What was handed in, on paper.
@Suite struct FilledPageTests {
    @Test(arguments: Language.allCases)
    func `it holds the answers, ticks what was chosen and leaves room to sign`(language: Language) throws {
        let sandbox = try Stage.planned.sandbox()
        sandbox.language = language
        let run = sandbox.run("worksheet print test-card --member m01 --cycle 1 --lang \(language.rawValue)")
        #expect(run.code == 0, "\(run.err)")
        let lines = VisibleText.of(run.out).split(separator: "\n").map(String.init)
        #expect(lines.contains("처음 온 사람에게 다음 모임의 역할을 하나 부탁하면 다시 온다"))
        #expect(lines.contains("0.7"))
        #expect(lines.contains { $0.contains(Someone.manager) && $0.contains("m01") })
        // Asked, and left empty; or not asked.
        #expect(lines.contains(language == .ko ? "(답하지 않음)" : "(no answer)"))
        #expect(lines.contains(language == .ko ? "서명" : "Signature"))
        #expect(run.out.components(separatedBy: "class=\"box ticked\"").count == 2)
        #expect(!run.out.contains("class=\"line\""))
    }

    @Test func `nobody's card is printed for the group`() throws {
        let sandbox = try Stage.planned.sandbox()
        #expect(sandbox.run("worksheet print test-card --cycle 1").outcome == .input)
    }
}
