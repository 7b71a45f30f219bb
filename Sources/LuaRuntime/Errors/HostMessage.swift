import Values

/// The Lua error message of a Swift error. Scripts that catch it see English, like every message of Lua's.
enum HostMessage {
    static func text(of error: any Error) -> String {
        guard let explained = error as? any ExplainedError else { return String(describing: error) }
        guard let place = explained.place else { return explained.what.en }
        return "\(place.label): \(explained.what.en)"
    }
}
