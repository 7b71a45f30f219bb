/// The people of the tests, with names, numbers and addresses that occur nowhere else, so that a trace of them can be
/// looked for anywhere.
enum Someone {
    static let manager = "김하늘"
    static let phone = "010-2345-6789"
    static let mail = "haneul.kim@example.org"
    static let other = "Alexandra Reed"
    static let alias = "알렉스"
    static let guest = "최구경"

    static let traces = [manager, "하늘", phone, "2345", mail, "haneul", "Alexandra", "Reed", alias, guest, "구경"]

    /// What of it a text holds.
    static func found(in text: String) -> [String] { traces.filter { text.contains($0) } }
}
