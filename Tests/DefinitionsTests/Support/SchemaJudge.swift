import Foundation
import Values

/// Python's jsonschema, an implementation of JSON Schema 2020-12 that shares nothing with the decoders.
enum SchemaJudge {
    struct Unavailable: Error {}

    static func verdicts(schema: Value, documents: [String: Value]) throws -> [String: Bool] {
        let input = Data(CanonicalJSON.bytes(["schema": schema, "documents": .object(documents)]))
        // Debian's package serves the system's Python; another one may come first on the path.
        for python in ["/usr/bin/python3", "/usr/bin/env"] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: python)
            process.arguments =
                (python.hasSuffix("env") ? ["python3"] : []) + [Documents.folder.appending(path: "judge.py").path()]
            let (inPipe, outPipe) = (Pipe(), Pipe())
            process.standardInput = inPipe
            process.standardOutput = outPipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            // Both pipes at once: the answer may be longer than a pipe holds.
            let writing = Thread {
                try? inPipe.fileHandleForWriting.write(contentsOf: input)
                try? inPipe.fileHandleForWriting.close()
            }
            writing.start()
            let output = outPipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard process.terminationStatus == 0, let answers = try JSONReader.read(Array(output)).object else {
                continue
            }
            return answers.compactMapValues(\.bool)
        }
        throw Unavailable()
    }
}
