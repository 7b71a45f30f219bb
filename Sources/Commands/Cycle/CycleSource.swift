import Engine

/// A cycle by the name of a shipped one, or from a YAML or SCXML file.
enum CycleSource {
    static func read(_ name: String, in context: CommandContext) throws -> CycleDocument {
        try CycleDocument.read(name, at: context.path(name))
    }
}
