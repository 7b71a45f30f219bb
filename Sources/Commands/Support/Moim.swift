import ArgumentParser
import Values

/// The command line as a function: arguments in, exit code out.
package enum Moim {
    package static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
        do {
            let command = try RootCommand.parseAsRoot(arguments)
            guard let command = command as? any MoimCommand else {
                var group = command
                try group.run()
                return Outcome.done.rawValue
            }
            try command.perform(in: context)
            return Outcome.done.rawValue
        } catch let error as any ExplainedError {
            let language = language(of: arguments) ?? context.localeLanguage
            context.err(ErrorText.text(error, language))
            return error.outcome.rawValue
        } catch {
            // Help and version are answers, the rest is a misuse of the command line.
            let code = RootCommand.exitCode(for: error)
            let message = RootCommand.fullMessage(for: error) + "\n"
            if code.isSuccess { context.out(message) } else { context.err(message) }
            return code.isSuccess ? Outcome.done.rawValue : Outcome.usage.rawValue
        }
    }

    /// `--lang`, found before the arguments are understood: an error in them must be told in the right language too.
    private static func language(of arguments: [String]) -> Language? {
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
            if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
        }
        return nil
    }
}
