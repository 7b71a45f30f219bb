package import Values

/// What an import read, what it decided, and what it could not read.
package struct ImportReport: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package var name: String
        /// The name in the file.
        package var header: String
        package var kind: ColumnKind
        /// The kind was found out rather than declared.
        package var isInferred: Bool
        package var missingCount: Int
        /// The first value that kept the column from a kind that the rows before it had: a column read as a category
        /// because of one misspelt time shows here.
        package var demotion: Demotion?
        /// It was kept because somebody asked for it; what it says is shown nowhere.
        package var isPersonal = false
        /// Of the rows that became the dataset; nil until that is known.
        package var summary: ColumnSummary?
        /// The first few of its categories, where they may be shown.
        package var examples: [String] = []
    }

    package struct Demotion: Sendable, Hashable {
        package var from: ColumnKind
        package var line: Int
    }

    /// Nil for a format that is not delimited text.
    package var separator: Separator?
    package var columns: [Column]
    /// Rows in the table.
    package var rowCount: Int
    /// Rows left out because of a problem; lines without any content are not rows.
    package var problemCount: Int
    /// The first ten problems.
    package var problems: [RowProblem]
    /// What there is to say about the file as a whole: what was left out, and why.
    package var notes: [LocalizedText]
    /// Columns of the file that are not kept: they hold how to reach people, or what people wrote.
    package var leftOut: [LeftOutColumn] = []

    package static let mostProblems = 10
    package static let mostExamples = 3

    package init(
        separator: Separator?, columns: [Column], rowCount: Int, problemCount: Int, problems: [RowProblem],
        notes: [LocalizedText] = []
    ) {
        self.separator = separator
        self.columns = columns
        self.rowCount = rowCount
        self.problemCount = problemCount
        self.problems = problems
        self.notes = notes
    }
}
