package import Values

/// A rule of dues that a revision replaced.
package struct FormerDues: Codable, Hashable, Sendable {
    /// Nil where there were no dues before.
    package var rule: DuesRule?
    package var until: Timestamp
}
