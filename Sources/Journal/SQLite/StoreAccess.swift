/// What a store is opened for.
package enum StoreAccess: Hashable, Sendable {
    case readWrite
    /// Writes nothing, also where nothing can be written.
    case readOnly
}
