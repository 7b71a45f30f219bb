import Foundation
import Testing
import Values

/// The file of an honorarium's receipt.
@Suite struct DuesReceiptTests {
    private func text(_ file: String, in sandbox: Sandbox) -> String? {
        FileManager.default.contents(atPath: sandbox.path(file)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `the file has the amount and an id, not a name`() throws {
        let sandbox = try Stage.executing.sandbox()
        sandbox.language = .ko
        let run = sandbox.run("dues settle --amount 20000 -o receipt.md")
        #expect(run.code == 0 && run.out.contains(Someone.manager), "\(run.out)\(run.err)")
        let receipt = try #require(text("receipt.md", in: sandbox))
        for part in ["# 사례비 영수증", "번호: d2", "2020-07-06", "KRW 20,000", "m01"] {
            #expect(receipt.contains(part), "\(receipt)")
        }
        #expect(Someone.found(in: receipt) == [])
        #expect(sandbox.run("dues settle -o rest.txt").code == 0)
        #expect(text("rest.txt", in: sandbox)?.contains("KRW 10,000") == true)
    }

    @Test func `a file in the way or a rehearsal records nothing and writes nothing`() throws {
        let sandbox = try Stage.executing.sandbox()
        try sandbox.write("mine", to: "receipt.txt")
        let before = sandbox.head
        #expect(sandbox.run("dues settle -o receipt.txt").code == 3)
        #expect(text("receipt.txt", in: sandbox) == "mine")
        #expect(sandbox.run("dues settle -o other.txt --dry-run").code == 0)
        #expect(text("other.txt", in: sandbox) == nil && sandbox.head == before)
        #expect(sandbox.run("dues settle -o receipt.txt --force").code == 0)
        #expect(text("receipt.txt", in: sandbox)?.contains("d2") == true)
    }

    @Test func `the same key gives the same receipt again`() throws {
        let sandbox = try Stage.executing.sandbox()
        let first = sandbox.run("dues settle --key july")
        let again = sandbox.run("dues settle --key july")
        #expect(
            again.code == 0 && again.out.contains("KRW 30,000") && again.out.contains("d2"), "\(first.out)\(again.out)")
    }
}
