import ProgramModel
import Statecharts
import Values

/// The cycle that the season went by, as the method shows it: the states, and what each way between them means.
struct CycleFigure {
    let scope: ReportScope

    var figure: ReportFigure {
        let definition = scope.program.cycle
        let diagram = CycleDiagram(definition, language: scope.language, detail: .titles)
        return ReportFigure(
            chart: diagram, title: definition.title.map(scope.text) ?? definition.id.rawValue,
            description: diagram.description[scope.language],
            caption: scope.text(
                ko: "상자는 단계, 화살표는 다음 단계로 넘어가는 길입니다. 검은 점에서 시작합니다.",
                en: "Boxes are phases, arrows are the ways from one to the next. It begins at the black dot."))
    }
}
