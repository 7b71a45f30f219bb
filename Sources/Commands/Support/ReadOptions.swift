import ArgumentParser
import Engine
import Reports
import Values

/// For commands that only look.
struct ReadOptions: ParsableArguments {
    @OptionGroup var options: ProgramOptions

    @Flag(name: .long, help: "Print JSON. JSON으로 출력.")
    var json = false

    func session(_ context: CommandContext) throws -> Session {
        try options.session(context)
    }

    func show(_ screen: some Screen, in context: CommandContext) {
        if json {
            context.out(CanonicalJSON.pretty(screen.value) + "\n")
        } else {
            context.out(screen.text(options.language(context), width: context.width))
        }
    }
}
