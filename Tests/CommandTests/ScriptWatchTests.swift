import Foundation
import Testing
import Values

@testable import Commands

/// `--watch`: the work is done again after every save, and nothing that an editor does on the way ends it.
@Suite struct ScriptWatchTests {
    private static func watching(_ width: Int? = nil, _ steps: (Sandbox) -> [() throws -> Void]) throws -> Run {
        let sandbox = try Sandbox(language: .en)
        sandbox.width = width
        try sandbox.write("return 1", to: "mine.lua")
        let watcher = ScriptedWatcher(steps(sandbox))
        sandbox.watcher = { watcher }
        let run = sandbox.run("script run mine.lua --watch")
        #expect(watcher.watched == [sandbox.path("mine.lua")])
        return run
    }

    @Test func `every save runs it again`() throws {
        let run = try Self.watching { sandbox in
            [{ try sandbox.write("return 2", to: "mine.lua") }, { try sandbox.write("return 3", to: "mine.lua") }]
        }
        #expect(run == Run(out: "1\n2\n3\n", err: "", code: 0))
    }

    @Test func `a mistake is told and the next save mends it`() throws {
        let run = try Self.watching { sandbox in
            [{ try sandbox.write("return = 2", to: "mine.lua") }, { try sandbox.write("return 3", to: "mine.lua") }]
        }
        #expect(run.out == "1\n3\n" && run.code == 0)
        #expect(run.err.contains("mine.lua:1"))
    }

    @Test func `a file that is gone for a moment is no mistake`() throws {
        let run = try Self.watching { sandbox in
            [
                { try FileManager.default.moveItem(atPath: sandbox.path("mine.lua"), toPath: sandbox.path("old")) },
                { try sandbox.write("return 2", to: "mine.lua") },
            ]
        }
        #expect(run == Run(out: "1\n2\n", err: "", code: 0))
    }

    @Test func `only a terminal is cleared`() throws {
        let run = try Self.watching(80) { sandbox in [{ try sandbox.write("return 2", to: "mine.lua") }] }
        #expect(run.out == "1\n\u{1B}[2J\u{1B}[H2\n")
        #expect(run.err.contains("Ctrl-C"))
    }

    @Test func `a file that never was is a mistake`() throws {
        let run = try Sandbox().run("script run nothing.lua --watch")
        #expect(run.outcome == .input)
    }

    @Test func `examples are watched too, also in a folder`() throws {
        let sandbox = try Sandbox("scripts", language: .en)
        let watcher = ScriptedWatcher([
            { try sandbox.replace("expect = 3", with: "expect = 1", in: "mine/thirds.lua") }
        ])
        sandbox.watcher = { watcher }
        let run = sandbox.run("script test mine --watch")
        #expect(run.out.contains("1/2") && run.out.contains("2/2") && run.code == 0)
    }

    /// A save by writing, one by renaming, and one in a folder; a file beside them that nobody asked for does not count.
    @Test func `the system says what was saved`() throws {
        let sandbox = try Sandbox()
        try sandbox.write("1", to: "mine.lua")
        try sandbox.write("1", to: "folder/inner.lua")
        for watcher in [SystemWatcher.make(), PollingWatcher(pause: {})] {
            watcher.watch([sandbox.path("mine.lua"), sandbox.path("folder")])
            try sandbox.write("another file", to: "beside.lua")
            try sandbox.write("longer than before \(type(of: watcher))", to: "mine.lua")
            #expect(watcher.next())
            try sandbox.write("renamed over it \(type(of: watcher)) !", to: "new")
            #expect(rename(sandbox.path("new"), sandbox.path("mine.lua")) == 0)
            #expect(watcher.next())
            try sandbox.write("longer \(type(of: watcher))", to: "folder/inner.lua")
            #expect(watcher.next())
        }
    }

    /// The program itself, through a pipe: what it prints is waited for, not a time.
    @Test(.timeLimit(.minutes(1))) func `the program watches until it is stopped`() throws {
        let sandbox = try Sandbox()
        try sandbox.write("return 'first'", to: "mine.lua")
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = BuiltProgram.url
        process.arguments = ["script", "run", "mine.lua", "--watch"]
        process.currentDirectoryURL = sandbox.root
        process.standardOutput = pipe
        try process.run()
        #expect(String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self) == "first\n")
        try sandbox.write("return 'second'", to: "mine.lua")
        #expect(String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self) == "second\n")
        // A child inherits the signals that a test's thread blocks, Ctrl-C's among them; this one nobody can block.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
    }
}
