package import ProgramModel
package import Values

/// The datasets of a program, with their columns: the latest version of each, or every one.
package struct DatasetScreen: Screen {
    private let datasets: [DatasetVersion]

    package init(_ program: Program, allVersions: Bool = false) {
        func place(_ dataset: DatasetVersion) -> String { "\(dataset.name)/\(dataset.community?.rawValue ?? "")" }
        var versions: [String: [DatasetVersion]] = [:]
        for dataset in program.datasets { versions[place(dataset), default: []].append(dataset) }
        datasets = versions.sorted { $0.key < $1.key }.flatMap { allVersions ? $0.value[...] : $0.value.suffix(1) }
    }

    package func text(_ language: Language, width: Int?) -> String {
        if datasets.isEmpty {
            return LocalizedText(ko: "들여온 자료가 없습니다.\n", en: "No dataset has been imported.\n")[language]
        }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "자료", en: "Dataset")[language], isWhole: true),
            .init(LocalizedText(ko: "판", en: "Version")[language], alignment: .right),
            .init(LocalizedText(ko: "행", en: "Rows")[language], alignment: .right),
            .init(LocalizedText(ko: "열", en: "Columns")[language]),
            .init(LocalizedText(ko: "출처", en: "Source")[language], isWhole: true),
        ])
        // There is no room for the kinds in half a terminal; `data dictionary` has them.
        let isNarrow = width.map { $0 < 60 } ?? false
        for dataset in datasets {
            table.rows.append([
                dataset.name + (dataset.community.map { "/\($0)" } ?? ""), String(dataset.version),
                NumberText.whole(dataset.rows),
                dataset.columns.map { isNarrow ? $0.name : "\($0.name): \($0.kind)" }.joined(separator: ", "),
                dataset.source,
            ])
        }
        return table.text(width: width)
    }

    package var value: Value { .array(datasets.map { CanonicalCoding.value($0) }) }
}
