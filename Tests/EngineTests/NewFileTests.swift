import Engine
import Foundation
import Testing
import Values

@Suite struct NewFileTests {
    private let folder: TestFolder
    private var url: URL { folder.folder.url.appending(path: "out.csv") }

    init() throws { folder = try TestFolder() }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.folder.url.path()).sorted()
    }

    private func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

    @Test func theNameComesLast() throws {
        let file = try NewFile(at: url, path: "out.csv", replacing: false)
        try file.write(Array("가".utf8))
        #expect(!FileManager.default.fileExists(atPath: url.path()))
        try file.write(Array("나".utf8))
        try file.finish()
        #expect(try text() == "가나")
        #expect(try names() == ["out.csv", "program.yaml"])
    }

    @Test func whatIsGivenUpLeavesNothingAndHarmsNothing() throws {
        try folder.write("옛것", to: "out.csv")
        do {
            let file = try NewFile(at: url, path: "out.csv", replacing: true)
            try file.write(Array("새것".utf8))
        }
        #expect(try text() == "옛것")
        #expect(try names() == ["out.csv", "program.yaml"])
    }

    @Test func aFileIsReplacedOnlyWhenThatIsMeant() throws {
        try folder.write("옛것", to: "out.csv")
        let error = #expect(throws: InputError.self) { try NewFile(at: url, path: "out.csv", replacing: false) }
        #expect(error?.code == "file.exists")
        let file = try NewFile(at: url, path: "out.csv", replacing: true)
        try file.write(Array("새것".utf8))
        try file.finish()
        #expect(try text() == "새것")
    }

    @Test func whoComesFirstKeepsTheName() throws {
        let file = try NewFile(at: url, path: "out.csv", replacing: false)
        try folder.write("남의 것", to: "out.csv")
        #expect(throws: InputError.self) { try file.finish() }
        #expect(try text() == "남의 것")
    }

    @Test(arguments: [false, true])
    func aFolderOrADeviceIsNoFileToReplace(force: Bool) throws {
        for path in [folder.folder.url.path(), "/dev/null"] {
            let error = #expect(throws: (any Error).self) {
                try NewFile(at: URL(fileURLWithPath: path), path: path, replacing: force)
            }
            #expect((error as? any ExplainedError)?.code == "file.unwritable")
        }
    }

    @Test func aLinkStaysALink() throws {
        try folder.write("옛것", to: "out.csv")
        let link = folder.folder.url.appending(path: "link.csv")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: url)
        let file = try NewFile(at: link, path: "link.csv", replacing: true)
        try file.write(Array("새것".utf8))
        try file.finish()
        #expect(try text() == "새것")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path()).hasSuffix("out.csv"))
    }
}
