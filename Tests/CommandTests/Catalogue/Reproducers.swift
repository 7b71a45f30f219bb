extension Reproducer {
    static let all = definitions + people + work + files + formats + scripts + charts + journal
}
