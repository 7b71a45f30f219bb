import ArgumentParser
import Engine
import Journal
import ProgramModel
import Reports
import Values

/// Which program, and in which language.
struct ProgramOptions: ParsableArguments {
    @Option(name: .long, help: "The program's folder (default: the nearest upward with a program.yaml). 프로그램 폴더.")
    var program: String?

    @Option(name: .long, help: "ko or en (default: from the locale). 언어.")
    var lang: Language?

    func language(_ context: CommandContext) -> Language {
        lang ?? context.localeLanguage
    }

    func folder(_ context: CommandContext) throws -> ProgramFolder {
        try ProgramFolder.find(program, from: context.directory)
    }

    func clock(_ context: CommandContext) -> SystemClock {
        SystemClock(environment: context.environment)
    }

    func session(_ context: CommandContext, _ access: StoreAccess = .readOnly) throws -> Session {
        try Session.open(try folder(context), access: access, clock: clock(context))
    }
}

extension Language: ExpressibleByArgument {}
