import ProgramModel
import Values

/// What a screen says of a program to whoever sits before it.
struct ReaderScope: ProgramScope {
    let program: Program
    let season: SeasonReview
    let language: Language
    let zone: Zone?

    init(_ program: Program, _ language: Language) {
        self.program = program
        self.language = language
        season = SeasonReview(program)
        zone = Zone(program.definition.zone)
    }
}
