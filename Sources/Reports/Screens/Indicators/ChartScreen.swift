package import Values

/// A screen that can be a picture as well.
package protocol ChartScreen: Screen {
    /// For a file of its own.
    func svg(_ language: Language) -> String
}
