import ArgumentParser
import Reports
import Values

/// For commands that look at files from elsewhere, and so belong to no program's folder.
struct ScreenOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON. JSON으로 출력.")
    var json = false

    @Option(name: .long, help: "ko or en (default: from the locale). 언어.")
    var lang: Language?

    func language(_ context: CommandContext) -> Language {
        lang ?? context.localeLanguage
    }

    func show(_ screen: some Screen, in context: CommandContext) {
        if json {
            context.out(CanonicalJSON.pretty(screen.value) + "\n")
        } else {
            context.out(screen.text(language(context), width: context.width))
        }
    }
}
