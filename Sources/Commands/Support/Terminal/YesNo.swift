import ProgramModel

/// A question that takes a yes or a no.
enum YesNo {
    /// Asks until it is one of them; whoever leaves says no.
    ///
    /// - Parameter question: as it stands on a terminal of so many columns.
    static func ask(_ terminal: any Terminal, _ question: (_ width: Int) -> String) -> Bool {
        while true {
            terminal.write(question(terminal.width))
            guard case .line(let line) = terminal.readLine(after: "> ") else { return false }
            if let answer = AnswerReading.yesno(line) { return answer }
        }
    }
}
