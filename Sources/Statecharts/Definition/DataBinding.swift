/// When the data of a state gets its first value.
package enum DataBinding: String, SparseValue, Sendable, CaseIterable {
    /// All of it when the chart starts.
    case early
    /// When its state is entered for the first time; until then it is null.
    case late

    package static var absent: DataBinding { .early }
}
