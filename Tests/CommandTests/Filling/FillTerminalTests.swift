#if canImport(Glibc)
    import Definitions
    import Foundation
    import Glibc
    import Reports
    import Testing
    import Values

    /// Filling in a worksheet as it is on a real terminal: with its line editing, its signals and its width.
    @Suite struct FillTerminalTests {
        private let sandbox: Sandbox

        init() throws { sandbox = try Stage.planning.sandbox() }

        private func start(
            _ arguments: [String] = ["--member", Someone.manager], language: String = "ko_KR.UTF-8",
            columns: UInt16 = 80, editor: String? = nil
        ) throws -> PseudoTerminal {
            let seconds = (ISO8601.read(sandbox.now + "+09:00")?.timestamp?.milliseconds ?? 0) / 1000
            var environment = [
                "LANG": language, "SOURCE_DATE_EPOCH": String(seconds), "TERM": "xterm", "PATH": "/usr/bin:/bin",
            ]
            environment["EDITOR"] = editor
            return try PseudoTerminal(
                ["worksheet", "fill", "test-card", "--program", sandbox.root.path()] + arguments, columns: columns,
                environment: environment)
        }

        private var draft: [String: Value]? {
            guard let text = try? sandbox.read("drafts/test-card.m01.yaml") else { return nil }
            return try? AnswersFile.read(text, file: "draft").answers.filter { !$0.value.isNull }
        }

        private var submitted: Value? {
            let log = try? JSONReader.read(sandbox.run("log --json").out)
            return log?.array?.compactMap { $0["body"] }.last {
                $0["worksheet"]?.string == "test-card" && $0["answers"] != nil
            }?[
                "answers"]
        }

        @Test func `a card is filled in, in Korean, and handed in`() throws {
            let terminal = try start()
            try terminal.expect("[1/1] 이번 주기에 무엇을 하나요?")
            try terminal.expect("> ")
            terminal.type("1")
            try terminal.expect("[2/8]")
            try terminal.expect("> ")
            terminal.type("먼저 물으면 온다")
            try terminal.expect("[3/8]")
            try terminal.expect("> ")
            terminal.type(":back")
            try terminal.expect("지금 답: 먼저 물으면 온다")
            // Two syllables, six bytes: two strokes take them back, and nothing more.
            terminal.type("다음 날 물으면 오나\(PseudoTerminal.backspace)\(PseudoTerminal.backspace) 온다")
            try terminal.expect("[3/8]")
            #expect(draft?["belief"] == "다음 날 물으면  온다")
            terminal.type("전화한다")
            try terminal.expect("다음 회의 재참여율")
            try terminal.expect("> ")
            terminal.type("다음 회의 재참여율")
            try terminal.expect("[5/8]")
            terminal.type("70")
            try terminal.expect("비율이므로 0과 1 사이여야 합니다")
            try terminal.expect("[5/8]")
            terminal.type("70%")
            try terminal.expect("[6/8]")
            terminal.type("")
            try terminal.expect("[7/8]")
            terminal.type("")
            try terminal.expect("[8/8]")
            terminal.type("")
            try terminal.expect("내시겠습니까? (예/아니요/번호로 고치기)")
            terminal.type("예")
            try terminal.expect("냈습니다")
            #expect(try terminal.end() == 0)
            #expect(draft == nil)
            #expect(
                submitted == [
                    "plan": "new", "belief": "다음 날 물으면  온다", "action": "전화한다", "indicator": "next_meeting_return",
                    "target": 0.7,
                ])
        }

        @Test(arguments: [PseudoTerminal.endOfInput, PseudoTerminal.interrupt])
        func `leaving by a key keeps everything and leaves the terminal as it was`(key: String) throws {
            let terminal = try start()
            let before = terminal.mode
            try terminal.expect("> ")
            terminal.type("1")
            try terminal.expect("[2/8]")
            try terminal.expect("> ")
            #expect(terminal.mode.input & tcflag_t(IUTF8) != 0)
            terminal.type("첫 줄\\")
            try terminal.expect("… ")
            terminal.type(key, enter: false)
            try terminal.expect("초안: drafts/test-card.m01.yaml")
            #expect(try terminal.end() == (key == PseudoTerminal.interrupt ? -SIGINT : 0))
            #expect(terminal.mode == before)
            #expect(draft == ["plan": "new", "belief": "첫 줄"])
            sandbox.now = "2020-07-07T09:00"
            let again = try start()
            try again.expect("어제 쓰던 초안에서 이어 갑니다.")
            try again.expect("[3/8]")
            try again.expect("> ")
            again.type(":저장")
            #expect(try again.end() == 0)
            #expect(submitted == nil && draft == ["plan": "new", "belief": "첫 줄"])
        }

        @Test func `being killed loses nothing that was entered`() throws {
            let terminal = try start()
            try terminal.expect("> ")
            terminal.type("1")
            try terminal.expect("[2/8]")
            terminal.type("믿음: # yes")
            try terminal.expect("[3/8]")
            try terminal.kill()
            #expect(draft == ["plan": "new", "belief": "믿음: # yes"])
            let again = try start()
            try again.expect("오늘 쓰던 초안에서 이어 갑니다.")
            try again.expect("[3/8]")
            again.type(PseudoTerminal.endOfInput, enter: false)
            #expect(try again.end() == 0)
        }

        @Test(arguments: ["ko", "en"]) func `nothing is wider than the window`(language: String) throws {
            let terminal = try start(["--member", "m01", "--lang", language], columns: 40)
            let belief = language == "ko" ? "우리는 무엇을 믿나요?" : "We believe that…"
            try terminal.expect("> ")
            terminal.type("1")
            try terminal.expect(belief)
            try terminal.expect("> ")
            terminal.type("a")
            try terminal.expect("[3/8]")
            try terminal.expect("> ")
            terminal.type("b")
            try terminal.expect("[4/8]")
            try terminal.expect("> ")
            terminal.type(":list")
            try terminal.expect("8. ")
            try terminal.expect("> ")
            terminal.type("?")
            try terminal.expect("[4/8]")
            try terminal.expect("> ")
            terminal.type(":quit")
            try terminal.expect(language == "ko" ? "초안을 남길까요? (예/아니요)" : "Keep the draft? (yes/no)")
            terminal.type(language == "ko" ? "아니요" : "no")
            #expect(try terminal.end() == 0)
            #expect(draft == nil)
            for line in terminal.output.split(separator: "\n") {
                #expect(
                    DisplayWidth.of(line.replacing(/\u{1B}\[[A-Z]/, with: "").replacing("\r", with: "")) <= 40,
                    "\(line)")
            }
            if language == "en" {
                let hangul = terminal.output.unicodeScalars.filter { (0xAC00...0xD7A3).contains($0.value) }
                // Only the name of whoever fills it in.
                #expect(String(String.UnicodeScalarView(hangul)) == Someone.manager)
            }
        }

        @Test func `an editor has the terminal for as long as it runs`() throws {
            try sandbox.write(
                "#!/bin/sh\ntest -t 0 && test -t 1 || exit 9\nprintf '첫 줄\\n둘째 줄\\n' > \"$2\"\necho \"$1\"\n",
                to: "ed.sh")
            let terminal = try start(editor: "sh \(sandbox.path("ed.sh")) --wait")
            try terminal.expect("> ")
            terminal.type("1")
            try terminal.expect("[2/8]")
            try terminal.expect("> ")
            terminal.type(":편집")
            try terminal.expect("--wait")
            try terminal.expect("[3/8]")
            terminal.type(PseudoTerminal.endOfInput, enter: false)
            #expect(try terminal.end() == 0)
            #expect(draft?["belief"] == "첫 줄\n둘째 줄")
            let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("drafts")).sorted()
            #expect(files == [".gitignore", "test-card.m01.yaml"])
        }
    }
#endif
