/// The version of the program and of what it writes.
enum Version {
    static let number = "0.1.0"
    static let text = "moim \(number)"
}
