/// A table whose first column names its rows.
struct ReportTable: Sendable {
    struct Column: Sendable {
        var title: String
        var isNumber: Bool

        init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    var caption: String?
    var columns: [Column]
    /// Each as long as `columns`.
    var rows: [[RichText]]
    /// Where references to the rows lead, one for each; empty where nothing refers to them.
    var anchors: [String]

    init(caption: String? = nil, columns: [Column], rows: [[RichText]], anchors: [String] = []) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.anchors = anchors
    }
}
