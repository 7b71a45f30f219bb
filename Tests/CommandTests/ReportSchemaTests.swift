import Foundation
import Testing
import Values

/// The report as data is what its schema says, at every stage of a season, judged by Python's jsonschema.
@Suite struct ReportSchemaTests {
    @Test func `every stage's report is valid`() throws {
        var documents: [String: Value] = [:]
        for stage in Stage.allCases where stage != .folder {
            let sandbox = try stage.sandbox()
            documents["\(stage)"] = try report(sandbox)
            sandbox.run("member consent m01 --as 달빛")
            documents["\(stage), with a name"] = try report(sandbox)
        }
        let moved = try Stage.executing.sandbox()
        for command in [
            "hypothesis amend h1 --target 50% --reason 높다", "meeting move 1B 2020-07-22T20:00 --reason 공사",
            "check-in m01 partly --obstacles 비", "action add 예약 --owner m02 --due 2020-07-20",
        ] { #expect(moved.run(command).code == 0, "\(command)") }
        documents["moved and amended"] = try report(moved)
        for (name, isValid) in try verdicts(documents) { #expect(isValid, "\(name)") }
    }

    /// A schema that lets everything pass would pass the test above.
    @Test func `what is not a report is refused`() throws {
        let sound = try #require(report(Stage.archived.sandbox()).object)
        func changed(_ key: String, _ value: Value?) -> Value {
            var object = sound
            object[key] = value
            return .object(object)
        }
        let documents: [String: Value] = [
            "sound": .object(sound), "no limits": changed("limits", nil), "a further key": changed("more", 1),
            "a phase of its own": changed("phase", "lunch"),
            "a text in one language": changed("abstract", [["ko": "글"]]),
            "a digest that is none": changed("journal", ["seq": 1, "digest": "x"]),
            "a reading without a formula": changed("readings", [["code": "R1.1"]]),
        ]
        let verdicts = try verdicts(documents)
        #expect(verdicts.filter(\.value).map(\.key) == ["sound"])
        #expect(verdicts.count == documents.count)
    }

    private func report(_ sandbox: Sandbox) throws -> Value {
        try JSONReader.read(sandbox.run("report --format json").out)
    }

    private func verdicts(_ documents: [String: Value]) throws -> [String: Bool] {
        let schema = try JSONReader.read(try Sandbox().run("schema report").out)
        let (input, output) = (try Sandbox(), Pipe())
        try input.write(CanonicalJSON.text(["schema": schema, "documents": .object(documents)]), to: "given.json")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [TestFolder.package.appending(path: "Tests/DefinitionsTests/Documents/judge.py").path()]
        process.standardInput = try FileHandle(forReadingFrom: input.root.appending(path: "given.json"))
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try #require(JSONReader.read(Array(answer)).object).compactMapValues(\.bool)
    }
}
