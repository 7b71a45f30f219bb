/// What a text became on its way to the journal.
package struct StoredText: Equatable {
    package var text = ""
    /// How many names became mentions.
    package var mentions = 0
    /// Whether an address is left that belongs to nobody who is known.
    package var holdsForeignAddress = false

    static func += (left: inout StoredText, right: StoredText) {
        left.text += right.text
        left.mentions += right.mentions
        left.holdsForeignAddress = left.holdsForeignAddress || right.holdsForeignAddress
    }
}
