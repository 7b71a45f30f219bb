/// A host function as the state keeps it. A class, so that calling one costs a single count of references.
final class HostEntry {
    let name: String
    let body: HostFunction

    init(name: String, body: @escaping HostFunction) {
        self.name = name
        self.body = body
    }
}
