import Foundation
import ProgramModel
import Testing
import Values

/// Where one part of the program meets another.
@Suite struct SeamTests {
    /// Names in an essay are kept as ids, which is not a correction of it.
    @Test func `an application that names its own writer is the same when it is taken again`() throws {
        let sandbox = try Stage.begun.sandbox()
        try sandbox.write(
            """
            - name: 박솔
              answers: { community: 박솔의 책방, problem: 솔직히 없습니다, pledge: 예 }
            """, to: "people.yaml")
        #expect(sandbox.run("member apply people.yaml").code == 0)
        #expect(sandbox.run("log --last 1 --json").out.contains("m01의 책방"))
        let head = sandbox.head
        let second = sandbox.run("member apply people.yaml --json")
        #expect(try JSONReader.read(second.out)["rows"]?.array?.first?["essay"]?.string == "unchanged")
        #expect(sandbox.head == head)
        // Whoever becomes known later was meant before, too.
        #expect(sandbox.run("member apply --name 솔직히").code == 0)
        let third = sandbox.run("member apply people.yaml --json")
        #expect(try JSONReader.read(third.out)["rows"]?.array?.first?["essay"]?.string == "unchanged")
    }

    @Test func `a meeting that is refused leaves no folder of minutes`() throws {
        let sandbox = try Stage.feedback.sandbox()
        func folders() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: sandbox.root.path()) }
        #expect(sandbox.run("meeting open 9Z").code == 1)
        #expect(try !folders().contains("minutes"))
        #expect(sandbox.run("meeting close").code == 0)
        #expect(try folders().contains("minutes"))
        #expect(sandbox.run("meeting close").code == 1)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("minutes")).sorted() == [
                "1B.html", "1B.md",
            ])
    }

    @Test func `what keeps the last feedback shut is said once`() throws {
        let sandbox = try Stage.feedback.sandbox()
        let condition = "판정할 가설을 모두 판정했다"
        for command in ["meeting agenda", "status"] {
            #expect(sandbox.run(command).out.ranges(of: condition).count == 1, "\(command)")
        }
        #expect(sandbox.run("why").out.ranges(of: condition).count == 2)
    }

    @Test func `an action item shows its people by name until it is done`() throws {
        let sandbox = try Stage.planning.sandbox()
        for command in [
            "action add '\(Someone.manager)에게 묻는다' --owner m02 --due next", "action reassign a1 --owner m01",
            "action done a1", "action", "action list --all", "status", "log --last 3", "meeting agenda", "remind m01",
        ] {
            let run = sandbox.run(command)
            #expect(run.code == 0 && !run.out.contains("@{"), "\(command): \(run)")
        }
        #expect(sandbox.run("log --last 3").out.ranges(of: "\(Someone.manager)에게 묻는다").count == 3)
    }

    /// A belief with a name in it is compared as it is read.
    @Test func `a successor that changes nothing says so, also with a name in it`() throws {
        let sandbox = try Stage.planning.sandbox()
        try sandbox.replace("처음 온 사람에게", with: "\(Someone.manager)에게", in: "answers/card.yaml")
        for command in [
            "worksheet fill test-card --member m01 --answers answers/card.yaml",
            "worksheet fill test-card --member m02 --answers answers/activity-card.yaml", "advance",
            "meeting close",
        ] { #expect(sandbox.run(command).code == 0, "\(command)") }
        try sandbox.copy(TestFolder.fixture("two-cycles"))
        #expect(sandbox.run("revise --reason 까닭").code == 0)
        sandbox.now = "2020-07-20T19:30"
        for command in ["meeting open", "evaluate"] { #expect(sandbox.run(command).code == 0, "\(command)") }
        let run = sandbox.run("decide h1 adapt --reason 까닭")
        #expect(run.out.contains("앞선 것과 같아") && run.out.contains("\(Someone.manager)에게"), "\(run)")
    }

    @Test func `a list with nothing chosen is no answer`() throws {
        #expect(Value.array([]).isBlankAnswer && Value.string(" \n").isBlankAnswer && Value.null.isBlankAnswer)
        #expect(!Value.array(["a"]).isBlankAnswer && !Value.bool(false).isBlankAnswer && !Value.int(0).isBlankAnswer)
    }

    /// The file has what its person wrote and took on, and what became of it.
    @Test func `a person's file has drafts, what was taken back, action items and the way through the group`() throws {
        let sandbox = try Stage.planning.sandbox()
        try sandbox.write("plan: new\nbelief: 쓰다 만 말\n", to: "drafts/test-card.m02.yaml")
        for command in [
            "worksheet fill test-card --member m02 --answers answers/activity-card.yaml", "undo --reason 까닭",
            "action add '책을 산다' --owner m02 --due next", "meeting note '\(Someone.alias)가 돕는다'",
            "member hand-over m02 --reason '\(Someone.alias)가 맡고 싶다'",
        ] { #expect(sandbox.run(command).code == 0, "\(command)") }
        let file = sandbox.run("member export \(Someone.alias) --format md").out
        for section in ["## 초안", "## 되돌린 것", "## 할 일", "## 지나온 길"] { #expect(file.contains(section), "\(file)") }
        for text in ["쓰다 만 말", "책을 산다", "\(Someone.alias)가 돕는다", "\(Someone.alias)가 맡고 싶다", "m01에게서 매니저를 넘겨받음"] {
            #expect(file.contains(text), "\(text): \(file)")
        }
        #expect(!file.contains("(를)") && !file.contains("@{") && !file.contains(Someone.manager), "\(file)")
    }

    /// The report is for strangers: why somebody handed over holds ids, in every format.
    @Test(arguments: ["md", "html", "json"])
    func `the report shows why a manager handed over without names`(format: String) throws {
        let sandbox = try Stage.planning.sandbox()
        #expect(sandbox.run("member hand-over m02 --reason '\(Someone.manager)가 바쁘다'").code == 0)
        #expect(sandbox.run("report --format \(format) -o report.out").code == 0)
        let report = try sandbox.read("report.out")
        #expect(report.contains("m01가 바쁘다"), "\(report)")
        #expect(!report.contains("@{") && !report.contains(Someone.manager))
    }

    /// A manager who forgets ‘advance’ and opens the next cycle's meeting is not stuck for good.
    @Test func `a forgotten step can be made up for after the next cycle's meeting was opened`() throws {
        let sandbox = try Stage.planned.sandbox()
        try sandbox.copy(TestFolder.fixture("two-cycles"))
        #expect(sandbox.run("revise --reason 까닭").code == 0)
        for day in ["2020-07-20", "2020-08-03"] {
            sandbox.now = "\(day)T19:30"
            for command in ["meeting open", "meeting attend m01 m02"] { #expect(sandbox.run(command).code == 0) }
        }
        #expect(sandbox.run("status").out.contains("1주기, 기획 단계"))
        for command in ["advance", "advance", "evaluate"] {
            let run = sandbox.run(command)
            #expect(run.code == 0, "\(command): \(run.err)")
        }
        for hypothesis in ["h1", "h2"] {
            #expect(sandbox.run("decide \(hypothesis) abandon --reason 까닭").code == 0)
        }
        for command in ["advance", "advance"] { #expect(sandbox.run(command).code == 0) }
        #expect(sandbox.run("status").out.contains("2주기, 기획 단계"))
        #expect(sandbox.run("verify").code == 0)
    }

    @Test(arguments: ["json", "md", "html"])
    func `an agenda that is written to a file holds ids`(format: String) throws {
        let sandbox = try Stage.executing.sandbox()
        for command in [
            "action add '\(Someone.manager)에게 묻는다' --owner m02 --due next",
            "meeting move 1B 2020-07-21 --reason '\(Someone.alias)의 휴가'",
            "check-in m02 partly --support '\(Someone.manager)의 도움'", "meeting agenda -o agenda.\(format)",
        ] { #expect(sandbox.run(command).code == 0, "\(command)") }
        let agenda = try sandbox.read("agenda.\(format)")
        #expect(agenda.contains("m01에게 묻는다") && agenda.contains("m02의 휴가") && agenda.contains("m01의 도움"), "\(agenda)")
        #expect(!agenda.contains("@{") && Someone.found(in: agenda).isEmpty)
    }
}
