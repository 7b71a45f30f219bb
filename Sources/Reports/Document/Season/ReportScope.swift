import ProgramModel
import Values

/// What a report may say of a program: with the names that may be used.
struct ReportScope: ProgramScope {
    /// With its texts as its readers may read them.
    let program: Program
    /// Sealed predictions that are not the ones that were sealed, by the texts as they are stored.
    let brokenSeals: Set<HypothesisID>
    let materials: ReportMaterials
    let season: SeasonReview
    let zone: Zone?
    let ranking: IndicatorRanking
    let register: ReadingRegister
    /// Names that two members share, and so tell nobody apart.
    private let sharedNames: Set<String>

    init(_ program: Program, _ materials: ReportMaterials) {
        brokenSeals = Set(program.hypotheses.filter { $0.seal?.isIntact(for: $0.id) == false }.map(\.id))
        let reader = Names(materials.names, forgotten: Set(program.forgotten ?? []), materials.language)
        let program = reader.shown(program)
        self.program = program
        var read = materials
        for index in read.managers.indices {
            read.managers[index].reason = read.managers[index].reason.map(reader.text)
        }
        self.materials = read
        zone = Zone(program.definition.zone)
        season = SeasonReview(program)
        let clock = zone
        register = ReadingRegister(program, history: materials.history) { moment in
            clock?.date(of: moment) ?? CalendarDate(utc: moment)
        }
        ranking = IndicatorRanking(ProgramEvidence(program, history: materials.history))
        let names = Dictionary(grouping: materials.names.values, by: \.self)
        sharedNames = Set(names.filter { $0.value.count > 1 }.keys)
    }

    var language: Language { materials.language }

    // MARK: People

    /// The display name of a member who agreed to be named, else the id.
    func name(_ member: MemberID) -> String {
        if program.isForgotten(member) { return "\(member) (\(text(Names.forgottenTitle)))" }
        guard let name = materials.names[member], !name.allSatisfy(\.isWhitespace) else { return member.rawValue }
        return sharedNames.contains(name) ? "\(name) (\(member.rawValue))" : name
    }

    /// Everyone who was ever admitted, by name. Not by id: the order must not tie a name to the id beside which the dues
    /// are printed.
    var everyone: [Member] {
        program.members.values.filter { !$0.memberships.isEmpty }
            .sorted { (name($0.id), $0.id) < (name($1.id), $1.id) }
    }

    /// Those who did more than look on.
    var authors: [Member] { everyone.filter(\.everParticipated) }

    func isNamed(_ member: MemberID) -> Bool {
        materials.names[member].map { !$0.allSatisfy(\.isWhitespace) } ?? false
    }

    /// `김하늘, 이바다와 코드로 적은 2명(m03, m04)`. Ids alone where nobody is named, for then there is nothing to tell apart.
    var authorList: String {
        let named = authors.filter { isNamed($0.id) }.map { name($0.id) }
        let coded = authors.filter { !isNamed($0.id) }.map { name($0.id) }.sorted()
        let codes = coded.joined(separator: ", ")
        guard !named.isEmpty else { return codes }
        let names = named.joined(separator: ", ")
        guard !coded.isEmpty else { return names }
        return text(
            ko: "\(names), 그리고 코드로 적은 \(coded.count)명(\(codes))",
            en: "\(names), and \(coded.count) under a code (\(codes))")
    }
}
