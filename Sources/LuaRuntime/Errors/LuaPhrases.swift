import Values

/// Lua's messages in Korean. What is not known passes as it is.
enum LuaPhrases {
    static func translate(_ message: String) -> LocalizedText {
        for (pattern, korean) in phrases {
            guard let parts = match(message, pattern) else { continue }
            var ko = ""
            var index = 0
            for character in korean {
                if character == "*" || character == "^" {
                    ko += character == "*" ? word(parts[index]) : parts[index]
                    index += 1
                } else {
                    ko.append(character)
                }
            }
            return LocalizedText(ko: ko, en: message)
        }
        return LocalizedText(same: message)
    }

    /// A star stands for any text, shortest first. Each star or caret of the Korean takes the next one: a star in
    /// Korean words, a caret as it is.
    private static let phrases: [(String, String)] = [
        ("attempt to call a * value (* '*')", "함수가 아니라 부를 수 없습니다: * 값(* '*')"),
        ("attempt to call a * value", "함수가 아니라 부를 수 없습니다: * 값"),
        ("attempt to index a * value (* '*')", "안을 볼 수 없습니다: * 값(* '*')"),
        ("attempt to index a * value", "안을 볼 수 없습니다: * 값"),
        ("attempt to perform arithmetic on a * value (* '*')", "계산할 수 없습니다: * 값(* '*')"),
        ("attempt to perform arithmetic on a * value", "계산할 수 없습니다: * 값"),
        ("attempt to perform bitwise operation on a * value (* '*')", "비트 계산을 할 수 없습니다: * 값(* '*')"),
        ("attempt to perform bitwise operation on a * value", "비트 계산을 할 수 없습니다: * 값"),
        ("attempt to concatenate a * value (* '*')", "글로 이어 붙일 수 없습니다: * 값(* '*')"),
        ("attempt to concatenate a * value", "글로 이어 붙일 수 없습니다: * 값"),
        ("attempt to get length of a * value (* '*')", "길이를 잴 수 없습니다: * 값(* '*')"),
        ("attempt to get length of a * value", "길이를 잴 수 없습니다: * 값"),
        ("attempt to compare two * values", "서로 비교할 수 없습니다: * 값 둘"),
        ("attempt to compare * with *", "서로 비교할 수 없습니다: *, *"),
        ("attempt to perform 'n//0'", "0으로 나눌 수 없습니다(n//0)"),
        ("attempt to perform 'n%%0'", "0으로 나눈 나머지는 없습니다(n%0)"),
        ("attempt to assign to const variable '*'", "바꿀 수 없는 변수입니다: '*'"),
        ("bad argument #* to '*' (* expected, got *)", "*번째 인자가 맞지 않습니다('*'): 필요한 것: *, 있는 것: *"),
        ("bad argument #* to '*' (*)", "*번째 인자가 맞지 않습니다('*'): *"),
        ("number* has no integer representation", "정수로 나타낼 수 없는 수입니다*"),
        ("'for' initial value must be a number", "for의 첫 값은 숫자여야 합니다"),
        ("'for' limit must be a number", "for의 끝 값은 숫자여야 합니다"),
        ("'for' step must be a number", "for의 걸음은 숫자여야 합니다"),
        ("'for' step is zero", "for의 걸음이 0입니다"),
        ("table index is nil", "테이블의 키가 nil입니다"),
        ("table index is NaN", "테이블의 키가 NaN입니다"),
        ("invalid value (*) at index * in table for 'concat'", "글로 이어 붙일 수 없습니다: * 값(*번째)"),
        ("a key of type * has no order: keep such keys in a list", "차례를 정할 수 없는 키입니다: *. 이런 키는 목록에 두세요"),
        ("metamethod '*' is not available", "쓸 수 없는 메타메서드입니다: *"),
        ("metamethod '*' must be a function", "메타메서드 *은(는) 함수여야 합니다"),
        ("cannot change a protected *", "보호되어 바꿀 수 없습니다: *"),
        ("malformed pattern (*)", "패턴이 틀렸습니다(*)"),
        ("pattern too complex", "패턴이 너무 복잡합니다"),
        ("assertion failed!", "assert가 거짓입니다"),
        ("error in error handling", "오류를 처리하다가 또 오류가 났습니다"),
        ("'__index' chain too long; possibly a loop", "__index가 끝없이 이어집니다"),
        ("too many results to unpack", "한 번에 풀 값이 너무 많습니다"),
        ("*C stack overflow*", "부름이 너무 깊습니다**"),
        ("*stack overflow*", "부름이 너무 깊습니다**"),
        ("'*' expected (to close '*' at line *) near *", "'^'이(가) 와야 합니다('^'을(를) 닫기 위해, ^번째 줄) — * 앞"),
        ("'*' expected near *", "'^'이(가) 와야 합니다 — * 앞"),
        ("<name> expected near *", "이름이 와야 합니다 — * 앞"),
        ("unexpected symbol near *", "여기에 올 수 없습니다: *"),
        ("syntax error near *", "문법이 맞지 않습니다: * 근처"),
        ("unfinished string near *", "글의 따옴표가 닫히지 않았습니다: *"),
        ("unfinished long * (starting at line *) near *", "닫히지 않았습니다: 긴 *(*번째 줄에서 시작) — *"),
        ("malformed number near *", "숫자를 읽을 수 없습니다: *"),
        ("invalid escape sequence *", "모르는 \\ 표기입니다: *"),
        ("break outside a loop at line * near *", "반복 밖의 break입니다(*번째 줄) — *"),
        ("no visible label '*' for goto at line *", "goto가 갈 곳이 없습니다: '*'(*번째 줄)"),
        ("label '*' already defined on line *", "이미 있는 이름표입니다: '*'(*번째 줄)"),
        ("attempt to load a binary chunk (mode is 't')", "글로 된 루아 스크립트가 아닙니다"),
    ]

    /// Korean for the words that Lua puts into its messages; other words pass.
    private static func word(_ text: String) -> String {
        switch text {
        case "nil", "no value": "없음(nil)"
        case "boolean": "참·거짓"
        case "number": "숫자"
        case "string": "글"
        case "table": "테이블"
        case "function": "함수"
        case "global": "전역 이름"
        case "local": "지역 변수"
        case "upvalue": "바깥 변수"
        case "field": "필드"
        case "method": "메서드"
        case "constant": "상수"
        case "comment": "주석"
        case "metatable": "메타테이블"
        case "<eof>": "파일의 끝"
        default: text
        }
    }

    static func advice(_ message: String) -> LocalizedText? {
        if message.contains("stack overflow") {
            return LocalizedText(
                ko: "자기 자신을 끝없이 부르는 함수가 없는지 보세요.", en: "Look for a function that calls itself without end.")
        }
        if message.hasPrefix("attempt to perform arithmetic on a string value") {
            return LocalizedText(ko: "글은 tonumber로 숫자로 바꾸세요.", en: "Turn a string into a number with tonumber.")
        }
        if message.contains("expected near '='"), !message.hasPrefix("'=' expected") {
            return LocalizedText(ko: "비교는 = 하나가 아니라 ==로 씁니다.", en: "Comparing is written ==, not =.")
        }
        if message.hasSuffix("near '!'") {
            return LocalizedText(ko: "루아에서는 not이나 ~=를 씁니다.", en: "Lua writes not, or ~= for unequal.")
        }
        if message.hasSuffix("near '!='") {
            return LocalizedText(ko: "루아에서는 ~=로 씁니다.", en: "Lua writes ~= for unequal.")
        }
        return nil
    }

    private static func match(_ message: String, _ pattern: String) -> [String]? {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
        guard message.hasPrefix(pieces[0]) else { return nil }
        var rest = message.dropFirst(pieces[0].count)
        var parts: [String] = []
        for (index, piece) in pieces.enumerated().dropFirst() {
            let last = index == pieces.count - 1
            if last {
                guard rest.hasSuffix(piece) else { return nil }
                parts.append(String(rest.dropLast(piece.count)))
                return parts
            }
            guard let range = rest.firstRange(of: piece) else { return nil }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return rest.isEmpty ? parts : nil
    }
}
