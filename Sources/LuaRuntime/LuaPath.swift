/// The way into a value: `steps[2].check`.
package struct LuaPath: Hashable, Sendable, CustomStringConvertible {
    package var description: String

    package init(_ description: String = "") {
        self.description = description
    }

    package var isEmpty: Bool { description.isEmpty }

    package func field(_ name: String) -> LuaPath {
        let plain = !name.isEmpty && !name.utf8.first!.isDigit && name.utf8.allSatisfy(\.isWord)
        if plain { return LuaPath(isEmpty ? name : description + "." + name) }
        return LuaPath(description + "[\"\(name)\"]")
    }

    /// Counts from 1.
    package func element(_ position: Int) -> LuaPath {
        LuaPath(description + "[\(position)]")
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isWord: Bool {
        isDigit || self == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
