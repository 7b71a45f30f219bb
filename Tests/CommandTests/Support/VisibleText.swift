/// What a reader of an HTML page sees, roughly: tags gone, one line for each block, cells parted by bars. Of a drawing
/// only its description stays.
enum VisibleText {
    static func of(_ html: String) -> String {
        var text = html
        text.replace(/<!--[\s\S]*?-->/, with: "")
        text.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/, with: "")
        text.replace(/<svg\b[\s\S]*?<\/svg>/) { (match: Regex<Substring>.Match) -> String in
            match.output.firstMatch(of: /<desc\b[^>]*>([\s\S]*?)<\/desc>/).map { "\n[\($0.1)]\n" } ?? "\n"
        }
        text.replace(/\s+/, with: " ")
        text.replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/, with: " | ")
        text.replace(/<\/?(b|strong|em|i|code|span|a|sup|sub|small|abbr|time)\b[^>]*>/, with: "")
        text.replace(/<[^>]*>/, with: "\n")
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text.replace(entity, with: character)
        }
        return text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
            + "\n"
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
