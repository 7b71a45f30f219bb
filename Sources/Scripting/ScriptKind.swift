/// What a script defines.
package enum ScriptKind: String, Hashable, Sendable, CaseIterable {
    case worksheet
    case indicator
    case importer
    case verdict
}
