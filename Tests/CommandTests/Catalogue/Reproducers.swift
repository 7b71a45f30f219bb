extension Reproducer {
    static let all = definitions + people + work + files + scripts + charts + journal
}
