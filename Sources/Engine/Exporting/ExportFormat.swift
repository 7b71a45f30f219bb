/// How a dataset is written for another program.
package enum ExportFormat: String, Sendable, CaseIterable {
    case csv, jsonl
}
