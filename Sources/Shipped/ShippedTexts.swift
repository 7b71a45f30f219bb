/// The texts that are part of the program: worksheets, indicators and importers in Lua with what authors of more need, cycles in
/// YAML, and the schemas.
/// The build writes `files`, by path from the root of the source tree.
package enum ShippedTexts {
    package static func worksheet(_ id: String) -> String? { files["scripts/worksheets/\(id).lua"] }
    package static func indicator(_ id: String) -> String? { files["scripts/indicators/\(id).lua"] }
    package static func importer(_ id: String) -> String? { files["scripts/importers/\(id).lua"] }
    package static func cycle(_ name: String) -> String? { files["scripts/cycles/\(name).yaml"] }
    /// What `moim script new` begins with.
    package static func template(_ kind: String) -> String? { files["scripts/templates/\(kind).lua"] }
    /// What an editor reads: annotations and settings.
    package static func editor(_ name: String) -> String? { files["scripts/editor/\(name)"] }
    /// What goes with every archive of a season.
    package static func archive(_ name: String) -> String? { files["scripts/archive/\(name)"] }
    package static func schema(_ name: String) -> String? { files["schemas/\(name).schema.json"] }

    package static var worksheets: [String] { names(in: "scripts/worksheets/", ending: ".lua") }
    package static var indicators: [String] { names(in: "scripts/indicators/", ending: ".lua") }
    package static var importers: [String] { names(in: "scripts/importers/", ending: ".lua") }
    package static var cycles: [String] { names(in: "scripts/cycles/", ending: ".yaml") }
    package static var schemas: [String] { names(in: "schemas/", ending: ".schema.json") }

    private static func names(in folder: String, ending: String) -> [String] {
        files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
            .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }.sorted()
    }
}
