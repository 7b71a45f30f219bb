import ProgramModel
import Values

/// `datapackage.json`: the tables of an archive as a Frictionless Data Package, which spreadsheets, R and Python load
/// with the right types. https://specs.frictionlessdata.io/data-package/
struct DataPackage {
    let definition: ProgramDefinition
    let license: String?
    let resources: [DataResource]

    var value: Value {
        var taken: Set<String> = []
        var members: [String: Value] = [
            "profile": "tabular-data-package", "name": .string(definition.id.rawValue.lowercased()),
            "title": .string(definition.title[definition.language]),
            "resources": .array(resources.map { $0.value(taken: &taken) }),
        ]
        members["description"] = definition.question.map { .string($0[definition.language]) }
        members["licenses"] = license.map { [["name": .string($0)]] }
        return .object(members)
    }
}
