/// Says that files were saved. Something else in its place makes tests of what follows a save.
package protocol FileWatcher {
    /// From now on, a save of one of these files, or of one inside these folders, counts. Asking again adds to them.
    func watch(_ paths: [String])

    /// Waits until one of them was saved; at once where that was so since the last time. False when nothing more can
    /// come.
    func next() -> Bool
}
