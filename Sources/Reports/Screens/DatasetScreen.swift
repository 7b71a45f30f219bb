package import ProgramModel
package import Values

/// The datasets of a program, latest versions, with their dictionary.
package struct DatasetScreen: Screen {
    private let datasets: [DatasetVersion]

    package init(_ program: Program) {
        var latest: [String: DatasetVersion] = [:]
        for dataset in program.datasets { latest["\(dataset.name)/\(dataset.community?.rawValue ?? "")"] = dataset }
        datasets = latest.sorted { $0.key < $1.key }.map(\.value)
    }

    package func text(_ language: Language, width: Int?) -> String {
        if datasets.isEmpty {
            return LocalizedText(ko: "들여온 자료가 없습니다.\n", en: "No dataset has been imported.\n")[language]
        }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "자료", en: "Dataset")[language]),
            .init(LocalizedText(ko: "판", en: "Version")[language], alignment: .right),
            .init(LocalizedText(ko: "행", en: "Rows")[language], alignment: .right),
            .init(LocalizedText(ko: "열", en: "Columns")[language]),
            .init(LocalizedText(ko: "출처", en: "Source")[language]),
        ])
        for dataset in datasets {
            table.rows.append([
                dataset.name + (dataset.community.map { "/\($0)" } ?? ""), String(dataset.version),
                NumberText.whole(dataset.rows),
                dataset.columns.map { "\($0.name): \($0.kind)" }.joined(separator: ", "), dataset.source,
            ])
        }
        return table.text(width: width)
    }

    package var value: Value { .array(datasets.map { CanonicalCoding.value($0) }) }
}
