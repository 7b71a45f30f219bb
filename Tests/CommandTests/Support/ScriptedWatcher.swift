@testable import Commands

/// Saves files itself, one step each time it is asked, and then ends: what a person does in an editor, without waiting.
final class ScriptedWatcher: FileWatcher {
    private var steps: [() throws -> Void]
    private(set) var watched: Set<String> = []

    init(_ steps: [() throws -> Void]) {
        self.steps = steps
    }

    func watch(_ paths: [String]) { watched.formUnion(paths) }

    func next() -> Bool {
        guard !steps.isEmpty else { return false }
        return (try? steps.removeFirst()()) != nil
    }
}
