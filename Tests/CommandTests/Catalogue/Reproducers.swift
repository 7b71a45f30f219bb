extension Reproducer {
    static let all =
        definitions + people + work + indicators + files + formats + scripts + charts + journal
}
