import Tables
import Values

/// Puts the lines of an exported conversation together to messages.
///
/// A message goes on until the next line that begins one. What looks like such a line and is not, because somebody pasted
/// a piece of another conversation, shows in one of two ways: it has another shape than the lines of this file, or it is
/// earlier than the message it stands in.
struct KakaoConversation {
    private struct Message {
        var member: String
        var time: WallTime
        var line: Int
        var text: String
    }

    private var rows: KakaoRows
    private var style: KakaoLine.Style?
    private var open: Message?
    /// The time of the last row; on Windows also the day that a line has just begun.
    private var last: WallTime?

    init(_ rows: KakaoRows) {
        self.rows = rows
    }

    mutating func take(_ line: Line) {
        guard let text = line.text else {
            close()
            rows.builder.refuse(.notUTF8, line: line.number)
            return
        }
        if KakaoPreamble.isSaved(text) { return begin() }
        guard let (found, style) = KakaoLine.read(line.bytes) else { return takePlain(text, line) }
        // An iPhone writes the day in other words than the times, and whoever pasted a day into a message goes on.
        if case .day = found, self.style != .desktop { return }
        guard self.style == nil || self.style == style else { return takePlain(text, line) }
        switch found {
        case .day: takePlain(text, line)
        case .badTime:
            begin(style)
            rows.builder.refuse(.notATime, line: line.number, field: "time")
        case .ruledDay(let date):
            guard last.map({ date >= $0.date }) ?? true else { return takePlain(text, line) }
            begin(style)
            last = WallTime(date: date, millisecondOfDay: 0)
        case .bracketed(let member, let millisecond, let message):
            self.style = style
            guard let day = last?.date else { return rows.builder.refuse(.noDate, line: line.number) }
            let time = WallTime(date: day, millisecondOfDay: millisecond)
            guard follows(time) else { return takePlain(text, line) }
            begin(style)
            open = Message(member: member, time: time, line: line.number, text: message)
            last = time
        case .stamped(let time, let member, let message):
            guard follows(time) else { return takePlain(text, line) }
            begin(style)
            last = time
            if let member, !member.isEmpty {
                open = Message(member: member, time: time, line: line.number, text: message)
            } else {
                rows.notice(message, at: time, line: line.number)
            }
        }
    }

    mutating func finish() -> KakaoRows {
        close()
        return rows
    }

    private func follows(_ time: WallTime) -> Bool {
        guard let last else { return true }
        return (last.date.dayNumber, last.millisecondOfDay ?? 0) <= (time.date.dayNumber, time.millisecondOfDay ?? 0)
    }

    /// More of the open message; on Windows perhaps a notice, which has no time of its own there.
    private mutating func takePlain(_ text: String, _ line: Line) {
        if style == .desktop, let last, KakaoNotice.known(text) != nil {
            close()
            return rows.notice(text, at: last, line: line.number)
        }
        open?.text += "\n" + text
    }

    private mutating func begin(_ style: KakaoLine.Style) {
        close()
        self.style = style
    }

    /// Another export follows in the same file. Its title was read as the end of the last message.
    private mutating func begin() {
        if let text = open?.text, let end = text.lastIndex(of: "\n"), KakaoPreamble.isTitle(text[end...]) {
            open?.text = String(text[..<end])
        }
        close()
        style = nil
        last = nil
    }

    private mutating func close() {
        guard let message = open else { return }
        rows.message(message.text, by: message.member, at: message.time, line: message.line)
        open = nil
    }
}
