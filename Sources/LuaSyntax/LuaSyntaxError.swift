package import Values

/// Why a text is no Lua, and where, in bytes of UTF-8.
package struct LuaSyntaxError: Error, Hashable, Sendable {
    package var message: LocalizedText
    package var offset: Int

    init(_ offset: Int, ko: String, en: String) {
        message = LocalizedText(ko: ko, en: en)
        self.offset = offset
    }
}
