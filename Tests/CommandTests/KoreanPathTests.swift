import Testing

/// Folders and files may be called what their owners call them.
@Suite struct KoreanPathTests {
    @Test func `names may be Korean and have spaces`() throws {
        let sandbox = try Sandbox("reading-circle")
        try sandbox.write(sandbox.read("program.yaml"), to: "우리 모임 #1/program.yaml")
        let source = "return indicator { id = \"참여\" }"
        try sandbox.write(source, to: "우리 모임 #1/indicators/참여.lua")
        let made = sandbox.run("new '우리 모임 #1'")
        #expect(made.code == 0, "\(made.err)")
        let status = sandbox.run("status --program '우리 모임 #1'")
        #expect(status.code == 0, "\(status.err)")
        for command in ["script check '우리 모임 #1/indicators/참여.lua'", "script check --program '우리 모임 #1'"] {
            let checked = sandbox.run(command)
            let told = "indicators/참여.lua:1:8: 오류: indicator에 ‘better’"
            #expect(checked.out.replacing("\n", with: " ").contains(told), "\(checked.out)\(checked.err)")
        }
    }
}
