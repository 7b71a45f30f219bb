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

    /// The names for what is shown; none for data, which goes further than this screen.
    func names(_ session: Session, in context: CommandContext) throws -> Names {
        json ? Names() : try session.names(options.language(context))
    }

    func show(_ screen: some Screen, in context: CommandContext) {
        if json {
            context.out(CanonicalJSON.pretty(Names.pseudonymous(screen.value)) + "\n")
        } else {
            context.out(screen.text(options.language(context), width: context.width))
        }
    }
}
