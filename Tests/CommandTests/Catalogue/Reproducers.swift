extension Reproducer {
    static let all =
        definitions + people + members + meetings + dues + work + travel + indicators + files + formats + scripts
        + charts + journal + report + archives + backups
}
