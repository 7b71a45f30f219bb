enum BenchmarkError: Error {
    case usage
    /// What was measured did not do what it should have done.
    case wrong(String)
    case missed(String)
}
