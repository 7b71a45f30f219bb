import Foundation
package import Values

/// The text of a script and where it came from.
package struct ScriptSource: Hashable, Sendable {
    package var text: String
    /// As errors name it: a path in the program's folder, or `shipped:worksheets/test-card.lua`.
    package var label: String

    package init(text: String, label: String) {
        self.text = text
        self.label = label
    }

    package var digest: Digest { Digest(of: text) }
}
