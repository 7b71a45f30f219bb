import Foundation
import PackagePlugin

/// Compiles the scripts, cycles and schemas that ship with moim into the binary, as string literals: one file works
/// anywhere, and a build of half a megabyte of text takes no longer than any other source file.
@main
struct EmbedTexts: BuildToolPlugin {
    private static let folders = [
        "scripts/worksheets", "scripts/indicators", "scripts/importers", "scripts/cycles", "scripts/templates",
        "scripts/editor", "scripts/archive", "schemas",
    ]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "ShippedTexts+Files.swift")
        let inputs = try Self.folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
        }
        return [
            .buildCommand(
                displayName: "Embedding scripts, cycles and schemas",
                executable: try context.tool(named: "embed-texts").url,
                arguments: [output.path(), root.path()] + Self.folders,
                inputFiles: inputs.sorted { $0.path() < $1.path() }, outputFiles: [output])
        ]
    }
}
