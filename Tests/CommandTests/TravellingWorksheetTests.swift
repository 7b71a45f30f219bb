import Foundation
import Testing
import Values

/// A worksheet goes from one program to another and on to a third.
@Suite struct TravellingWorksheetTests {
    /// A program of another name, in meeting A with three members.
    private static func program(_ id: String, retro: Bool) throws -> Sandbox {
        let sandbox = retro ? try Sandbox("reading-circle", "retro-1") : try Sandbox("reading-circle")
        try sandbox.replace("id: reading-circle", with: "id: \(id)", in: "program.yaml")
        sandbox.run("new .")
        for member in ["m01", "m02", "m03"] {
            sandbox.run("member apply --name '사람 \(member)'")
            sandbox.run("worksheet fill application-essay --member \(member) --answers answers/essay.yaml")
            sandbox.run("member admit \(member)")
        }
        sandbox.run("member elect m01")
        sandbox.now = "2020-07-06T19:30"
        for command in ["start", "meeting open", "meeting attend m01 m02 m03"] {
            #expect(sandbox.run(command).code == 0, "\(command)")
        }
        return sandbox
    }

    private static func fill(_ sandbox: Sandbox, _ id: String, _ member: String, _ answers: String) throws {
        try sandbox.write(answers, to: "filled.yaml")
        let run = sandbox.run("worksheet fill \(id) --member \(member) --answers filled.yaml")
        #expect(run.code == 0, "\(run.err)")
    }

    private static func json(_ sandbox: Sandbox, _ command: String) throws -> Value {
        let run = sandbox.run(command + " --json")
        #expect(run.code == 0, "\(run.err)")
        return try JSONReader.read(run.out)
    }

    private static func files(_ folder: URL) throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return try Dictionary(
            uniqueKeysWithValues: names.filter { $0.contains(".") }.map {
                ($0, try Data(contentsOf: folder.appending(path: $0)))
            })
    }

    @Test func `it is published, added, filled in, published again, and counted over both`() throws {
        let (first, second) = (try Self.program("first", retro: true), try Self.program("second", retro: false))
        try Self.fill(first, "retro", "m01", "{ energy: 4, next: more }")
        try Self.fill(first, "retro", "m02", "{ energy: 2, why: 비밀스러운 까닭, next: less }")
        try Self.fill(first, "retro", "m03", "{ energy: 5 }")
        #expect(first.run("worksheet publish retro --license CC-BY-SA-4.0").code == 0)
        let folder = first.path("published/retro")

        #expect(second.run("worksheet add \(folder) --as lookback").code == 0)
        try Self.fill(second, "lookback", "m01", "{ energy: 1, why: x, next: more }")
        try second.replace("Anything else?", with: "Is there more?", in: "worksheets/lookback.lua")
        try Self.fill(second, "lookback", "m02", "{ energy: 3 }")
        let log = try #require(try Self.json(second, "worksheet log lookback").array)
        #expect(log.map { $0["version"]?.int } == [1, 2])
        // An edited one is still known to come from there.
        #expect(log.map { $0["lineage"]?.array?.count } == [1, 1])
        #expect(log[1]["lineage"]?.array?.first?["program"]?["id"] == "first")

        // The licence that it came under goes on, and so does where it came from.
        #expect(second.run("worksheet publish lookback").code == 0)
        let manifest = try JSONReader.read(second.read("published/lookback/worksheet.json"))
        #expect(manifest["license"] == "CC-BY-SA-4.0")
        #expect(manifest["lineage"]?.array?.map { $0["id"]?.string } == ["retro"])
        let third = try Self.program("third", retro: false)
        #expect(third.run("worksheet add \(second.path("published/lookback"))").code == 0)
        try Self.fill(third, "lookback", "m01", "{ energy: 5 }")
        let far = try Self.json(third, "worksheet log lookback")
        #expect(far.array?.first?["lineage"]?.array?.map { $0["program"]?["id"]?.string } == ["first", "second"])

        let stats = try Self.json(first, "worksheet stats retro --programs . \(second.root.path())")
        let group = try #require(stats.array?.first)
        #expect(stats.array?.count == 1 && group["reused"] == 3)
        let places = try #require(group["steps"]?.array).map { step in
            step["places"]?.array?.map { place in
                let count = { (name: String) in place["tally"]?[name]?.int.map(String.init) ?? "" }
                return "\(place["fate"]?.string ?? "") \(count("answered"))/\(count("asked"))"
            }
        }
        // Counted by hand from the answers above.
        #expect(
            places == [
                ["same 3/3", "same 2/2"], ["same 1/1", "same 1/1"], ["same 2/3", "same 1/2"],
                ["same 0/3", "reworded 0/2"],
            ])
    }

    @Test func `published twice, on another day and elsewhere, the bytes are the same`() throws {
        let sandbox = try Self.program("first", retro: true)
        try Self.fill(sandbox, "retro", "m01", "{ energy: 4, next: more }")
        sandbox.run("worksheet publish retro --license CC0-1.0")
        sandbox.run("worksheet publish retro --license CC0-1.0 -o elsewhere")
        let folder = sandbox.root.appending(path: "published/retro")
        let files = try Self.files(folder)
        #expect(files.count == 6)
        #expect(try Self.files(sandbox.root.appending(path: "elsewhere")) == files)
        sandbox.now = "2020-07-19T09:00"
        let again = sandbox.run("worksheet publish retro")
        #expect(again.code == 0)
        #expect(try Self.files(folder) == files)
        // Something new is a publication of its own day.
        try Self.fill(sandbox, "retro", "m02", "{ energy: 4, next: more }")
        #expect(sandbox.run("worksheet publish retro").code == 0)
        #expect(try sandbox.read("published/retro/worksheet.json").contains("\"published\": \"2020-07-19\""))
        #expect(try Self.files(folder) != files)
    }

    @Test func `nothing that anybody wrote, and nobody's name, is in the folder`() throws {
        let sandbox = try Self.program("first", retro: true)
        try Self.fill(sandbox, "retro", "m01", "{ energy: 2, why: 비밀스러운 까닭, note: 남모를 이야기 }")
        sandbox.run("worksheet publish retro --license CC0-1.0")
        for (name, data) in try Self.files(sandbox.root.appending(path: "published/retro")) {
            let text = String(decoding: data, as: UTF8.self)
            for secret in ["비밀", "남모를", "사람 m0", "m01"] { #expect(!text.contains(secret), "\(name)") }
        }
    }

    @Test func `a hostile folder writes nothing`() throws {
        let sandbox = try Self.program("first", retro: true)
        sandbox.run("worksheet publish retro --license CC0-1.0 -o sent")
        let target = try Self.program("second", retro: false)
        for path in ["../retro.lua", "/etc/passwd", "a/../../b", ".git/config", "worksheet.json"] {
            let hostile = try Sandbox()
            try hostile.copy(sandbox.root.appending(path: "sent"))
            try hostile.replace("\"GUIDE.md\"", with: "\"\(path)\"", in: "worksheet.json")
            let run = target.run("worksheet add \(hostile.root.path())")
            #expect(run.outcome == .input, "\(path): \(run.out)")
        }
        // A folder that is itself a way out.
        let linked = try Sandbox()
        try linked.copy(sandbox.root.appending(path: "sent"))
        try FileManager.default.removeItem(atPath: linked.path("retro.lua"))
        try FileManager.default.createSymbolicLink(
            atPath: linked.path("retro.lua"), withDestinationPath: sandbox.path("worksheets/retro.lua"))
        #expect(target.run("worksheet add \(linked.root.path())").outcome == .input)
        #expect(!FileManager.default.fileExists(atPath: target.path("worksheets")))
    }

    @Test func `an indicator of the group's own travels with it`() throws {
        let (first, second) = (try Self.program("first", retro: false), try Self.program("second", retro: false))
        try first.write(Reproducer.worksheet("mine", naming: "own"), to: "worksheets/mine.lua")
        try first.write(Reproducer.indicator("own"), to: "indicators/own.lua")
        #expect(first.run("worksheet publish mine --license CC0-1.0").code == 0)
        let added = second.run("worksheet add \(first.path("published/mine"))")
        #expect(added.code == 0, "\(added.err)")
        #expect(try second.read("indicators/own.lua") == Reproducer.indicator("own"))
        #expect(second.run("worksheet add \(first.path("published/mine"))").out.contains("할 일이 없습니다"))
        // Without the file of the indicator it does not go.
        try FileManager.default.removeItem(atPath: first.path("indicators/own.lua"))
        #expect(first.run("worksheet publish mine").outcome == .input)
    }

    @Test func `in place of another it is the next version, without a false origin`() throws {
        let (first, second) = (try Self.program("first", retro: true), try Self.program("second", retro: false))
        first.run("worksheet publish retro --license CC0-1.0")
        second.run("worksheet add \(first.path("published/retro"))")
        try Self.fill(second, "retro", "m01", "{ energy: 4 }")
        let newer = TestFolder.fixture("retro-2").appending(path: "worksheets/retro.lua").path()
        #expect(second.run("worksheet add \(newer)").outcome == .input)
        #expect(second.run("worksheet add \(newer) --replace").code == 0)
        try Self.fill(second, "retro", "m01", "{ energy: 4 }")
        let log = try Self.json(second, "worksheet log retro").array ?? []
        #expect(log.map { $0["lineage"]?.array?.count } == [1, 0])
        #expect(second.run("verify").code == 0)
    }
}
