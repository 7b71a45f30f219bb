extension Reproducer {
    static let all =
        definitions + people + members + dues + work + travel + indicators + files + formats + scripts + charts
        + journal + report
}
