import Foundation
import Testing
import Values

/// The programs in `Examples/` as archives.
@Suite struct ExampleArchiveTests {
    @Test(arguments: ["node-community-committee/season", "bucheon-community-3.0/first-meeting"])
    func `an example comes back as it was`(script: String) throws {
        let sandbox = try Sandbox()
        let ended = try BuiltProgram.examples(script, into: [sandbox.root.appending(path: "first")], language: "C")
        #expect(ended[0].status == 0, "\(ended[0].err.suffix(2000))")
        #expect(sandbox.run("archive season.zip --program first").code == 0)
        let restored = sandbox.run("restore season.zip second")
        #expect(restored.code == 0, "\(restored.err)")
        for command in ["verify --json --readings", "report", "log --json", "indicator list --json"] {
            #expect(
                sandbox.run("\(command) --program second") == sandbox.run("\(command) --program first"), "\(command)")
        }
        #expect(sandbox.run("archive again.zip --program second").code == 0)
        let bytes = try ["season.zip", "again.zip"].map { try Data(contentsOf: sandbox.root.appending(path: $0)) }
        #expect(bytes[0] == bytes[1])
        let archive = try Unpacked(sandbox, "season.zip")
        let verified = try Python.start([archive.folder.appending(path: "verify.py").path()])
        #expect(verified.status == 0, "\(verified.err)")
        guard script.hasPrefix("node") else { return }
        try compareIsRight(archive, sandbox)
    }

    /// What a comparison says of each indicator, against Python's sums over the archive's own tables.
    private func compareIsRight(_ archive: Unpacked, _ sandbox: Sandbox) throws {
        try sandbox.copy(TestFolder.fixture("reading-circle"))
        #expect(sandbox.run("new .").code == 0)
        let run = sandbox.run("compare . season.zip --json")
        #expect(run.code == 0, "\(run.err)")
        try sandbox.write(run.out, to: "compared.json")
        let compared = try Python.run(
            """
            import csv, datetime, json, pathlib, sys
            here, moment = pathlib.Path(sys.argv[1]), lambda t: datetime.datetime.fromisoformat(t.replace("Z", "+00:00"))
            facts = [json.loads(l) for l in open(here / "journal.jsonl", encoding="utf-8")]
            first = min(moment(f["body"]["seal"]["at"]) for f in facts if f["kind"] == "hypothesis.sealed")
            rows = {}
            for r in csv.DictReader(open(here / "readings.csv", newline="", encoding="utf-8")):
                if r["value"]: rows.setdefault(r["indicator"], []).append(r)
            for i in json.load(open(sys.argv[2]))["indicators"]:
                use = i["uses"][1]
                if not use: continue
                own = rows[i["id"]]
                before = [r for r in own if moment(r["end"]) <= first]
                total = lambda name: sum(float(r[name]) for r in before)
                pooled = all(r["denominator"] for r in before)
                base = total("numerator") / total("denominator") if pooled else total("value") / len(before)
                assert abs(base - use["baseline"]) < 1e-12 and float(own[-1]["value"]) == use["last"], i["id"]
                assert len(own) == use["readings"]
                print(i["id"])
            """, archive.folder.path(), sandbox.path("compared.json"))
        #expect(compared.split(separator: "\n").count == 6, "\(compared)")
    }
}
