extension Reproducer {
    static let all =
        definitions + people + dues + work + travel + indicators + files + formats + scripts + charts + journal
        + report
}
