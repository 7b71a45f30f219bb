extension Reproducer {
    static let all =
        definitions + people + dues + work + indicators + files + formats + scripts + charts + journal + report
}
