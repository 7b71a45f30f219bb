/// A numeral: Lua tells whole numbers from others.
enum LuaNumber: Equatable {
    case int(Int64)
    case float(Double)

    var label: String {
        switch self {
        case .int(let value): String(value)
        case .float(let value): String(value)
        }
    }

    var double: Double {
        switch self {
        case .int(let value): Double(value)
        case .float(let value): value
        }
    }

    /// Nil for what is no numeral: `3x`, `0x`, `1e`.
    init?(_ text: String) {
        let lower = text.lowercased()
        if lower.hasPrefix("0x") {
            let digits = lower.dropFirst(2)
            if !digits.isEmpty, digits.allSatisfy(\.isHexDigit) {
                // Hexadecimal whole numbers wrap around.
                self = .int(digits.reduce(0) { ($0 << 4) | Int64($1.hexDigitValue ?? 0) })
                return
            }
            guard digits.contains(where: \.isHexDigit), let value = Double(lower.contains("p") ? lower : lower + "p0")
            else {
                return nil
            }
            self = .float(value)
            return
        }
        guard lower.allSatisfy({ $0.isNumber || "+-.e".contains($0) }), lower.contains(where: \.isNumber) else {
            return nil
        }
        if let value = Int64(lower) {
            self = .int(value)
        } else if let value = Double(lower.hasPrefix(".") ? "0" + lower : lower.replacing(".e", with: ".0e")) {
            self = .float(value)
        } else if lower.hasSuffix("."), let value = Double(lower.dropLast()) {
            self = .float(value)
        } else {
            return nil
        }
    }
}
