import Foundation
import Testing
import Values

/// Without moim an archive can be checked, and its tables load with the right types.
@Suite struct OpenArchiveTests {
    private func unpacked(_ stage: Stage = .archived, _ options: String = "") throws -> (Sandbox, Unpacked) {
        let sandbox = try stage.sandbox()
        #expect(sandbox.run("indicator compute").code == 0)
        #expect(sandbox.run("archive season.zip \(options)").code == 0)
        return (sandbox, try Unpacked(sandbox, "season.zip"))
    }

    private func verify(_ archive: Unpacked, _ arguments: String...) throws -> (status: Int32, out: String, err: String)
    {
        try Python.start([archive.folder.appending(path: "verify.py").path()] + arguments)
    }

    @Test func `its own script finds it sound, and finds what was changed`() throws {
        let (sandbox, archive) = try unpacked()
        let head = try #require(JSONReader.read(sandbox.run("verify --json").out)["head"]?.string)
        let sound = try verify(archive, head)
        #expect(sound.status == 0 && sound.out.contains(head), "\(sound.err)")
        #expect(try verify(archive).status == 0)
        #expect(try verify(archive, String(repeating: "0", count: 64)).status == 1)
        for name in ["report.html", "readings.csv", "definitions/program.yaml"] {
            let url = archive.folder.appending(path: name)
            try (archive.bytes[name]! + Data([10])).write(to: url)
            let found = try verify(archive)
            #expect(found.status == 1 && found.err.contains(name))
            try archive.bytes[name]!.write(to: url)
        }
        let lines = String(decoding: archive.bytes["journal.jsonl"]!, as: UTF8.self)
        try Data(lines.replacing(#""seq":7,"#, with: #""seq":7,"x":1,"#).utf8)
            .write(to: archive.folder.appending(path: "journal.jsonl"))
        #expect(try verify(archive).err.contains("entry 7 "))
    }

    @Test func `the script is short and needs nothing but Python`() throws {
        let (_, archive) = try unpacked(.begun)
        let text = String(decoding: archive.bytes["verify.py"]!, as: UTF8.self)
        #expect(text.split(separator: "\n").count <= 22)
        let imports = text.split(separator: "\n").filter { $0.contains("import ") }
        #expect(imports == ["import hashlib, json, pathlib, sys"])
    }

    @Test func `every line of the record is as its schema says`() throws {
        let (_, archive) = try unpacked()
        let out = try Python.run(
            """
            import json, sys, pathlib
            from jsonschema import Draft202012Validator
            here = pathlib.Path(sys.argv[1])
            schema = json.loads((here / "schemas/journal-entry.schema.json").read_bytes())
            Draft202012Validator.check_schema(schema)
            v = Draft202012Validator(schema)
            lines = (here / "journal.jsonl").read_bytes().decode().split("\\n")[:-1]
            print(len(lines), sum(v.is_valid(json.loads(l)) for l in lines))
            e = json.loads(lines[0])
            for change in [{"seq": 0}, {"digest": "x"}, {"at": "now"}, {"body": []}, {"extra": 1}, {"kind": "x"}, {"actor": ""}]:
                print(v.is_valid({**e, **change}))
            """, archive.folder.path())
        let words = out.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(words[0] == words[1] && Int(words[0])! > 40)
        #expect(Array(words[2...]) == Array(repeating: "False", count: 7))
    }

    /// Each table against what its package says of it, by Python's own reader of CSV.
    @Test func `the tables are what the data package says`() throws {
        let (sandbox, archive) = try unpacked(.archived, "--license CC-BY-4.0")
        let out = try Python.run(
            """
            import csv, datetime, hashlib, json, pathlib, sys
            here = pathlib.Path(sys.argv[1])
            package = json.loads((here / "datapackage.json").read_bytes())
            assert package["licenses"] == [{"name": "CC-BY-4.0"}]
            names = [r["name"] for r in package["resources"]]
            assert len(set(names)) == len(names)
            for r in package["resources"]:
                raw = (here / r["path"]).read_bytes()
                assert r["profile"] == "tabular-data-resource" and len(raw) == r["bytes"]
                assert "sha256:" + hashlib.sha256(raw).hexdigest() == r["hash"]
                with open(here / r["path"], newline="", encoding="utf-8") as f: rows = list(csv.DictReader(f))
                fields = r["schema"]["fields"]
                assert not rows or list(rows[0]) == [f["name"] for f in fields]
                for row in rows:
                    for f in fields:
                        cell = row[f["name"]]
                        if cell == "": continue
                        if f["type"] == "number": float(cell)
                        elif f["type"] == "datetime": assert datetime.datetime.fromisoformat(cell).tzinfo
                        else: assert f["type"] in ("string", "boolean")
                print(r["path"], len(rows))
            with open(here / "readings.csv", newline="", encoding="utf-8") as f:
                for row in csv.DictReader(f):
                    assert bool(row["value"]) != bool(row["missing_ko"] and row["missing_en"]), row
                    if row["numerator"]: assert abs(float(row["numerator"]) / float(row["denominator"]) - float(row["value"])) < 1e-12
            """, archive.folder.path())
        #expect(out.contains("data/activity-v1.csv 5") || out.contains("data/activity-v1.csv"))
        #expect(out.contains("attendance.csv") && out.contains("readings.csv"))
        let exported = sandbox.run("data export activity").out
        #expect(String(decoding: archive.bytes["data/activity-v1.csv"]!, as: UTF8.self) == exported)
    }

    @Test func `every script the record names is there in each version`() throws {
        let sandbox = try Stage.planned.sandbox()
        let formula = { (n: Int) in
            "return indicator { id = 'mine', title = { ko = 'ㄱ', en = 'm' }, unit = '점', better = 'higher', per = 'meeting',"
                + " needs = { 'attendance' }, formula = function(data, period) return \(n) end }"
        }
        for number in [1, 2] {
            try sandbox.write(formula(number), to: "indicators/mine.lua")
            #expect(sandbox.run("indicator compute mine").code == 0)
        }
        #expect(sandbox.run("archive season.zip").code == 0)
        let archive = try Unpacked(sandbox, "season.zip")
        for number in [1, 2] {
            let name = "scripts/indicators/mine-v\(number)-\(Digest(of: formula(number)).short).lua"
            #expect(archive.bytes[name] == Data(formula(number).utf8), "\(archive.bytes.keys.sorted())")
        }
        #expect(archive.bytes["definitions/indicators/mine.lua"] == Data(formula(2).utf8))
    }

    @Test func `the guide names everything that is in it`() throws {
        let (_, archive) = try unpacked(.archived, "--with-people")
        for readme in ["README.md", "README.ko.md"] {
            let text = String(decoding: archive.bytes[readme]!, as: UTF8.self)
            #expect(!text.contains("{{") && !text.contains("ko:"), "\(text)")
            for name in archive.bytes.keys where !name.hasPrefix("README") && name != "verify.py" {
                let folder = name.split(separator: "/").first.map { name.contains("/") ? "\($0)/" : String($0) } ?? name
                #expect(text.contains(folder), "\(name)")
            }
            #expect(text.contains("python3 verify.py"))
        }
    }

    /// The clock on the wall is no part of the bytes.
    @Test func `the zone of the machine makes no difference`() throws {
        let sandbox = try Stage.begun.sandbox()
        for zone in ["Asia/Seoul", "America/New_York"] {
            let process = Process()
            process.executableURL = BuiltProgram.url
            process.arguments = [
                "archive", sandbox.path(zone.replacing("/", with: "-") + ".zip"), "--program", sandbox.root.path(),
            ]
            process.environment = ["TZ": zone, "LANG": "C", "PATH": "/usr/bin:/bin"]
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        #expect(
            try Data(contentsOf: sandbox.root.appending(path: "Asia-Seoul.zip"))
                == Data(contentsOf: sandbox.root.appending(path: "America-New_York.zip")))
    }
}
