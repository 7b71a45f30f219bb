import Journal
import Values

/// `people.json`: what is known of everyone, in an archive that is to hold it.
enum PeopleFile {
    static func text(_ people: [PersonRecord]) -> String {
        let list = people.map { person -> Value in
            ["id": .string(person.id), "kind": .string(person.kind), "fields": .object(person.fields)]
        }
        return CanonicalJSON.pretty(.array(list)) + "\n"
    }

    static func read(_ bytes: [UInt8]) -> [PersonRecord]? {
        guard let list = (try? JSONReader.read(bytes))?.array else { return nil }
        let people = list.compactMap { value -> PersonRecord? in
            guard let id = value["id"]?.string, let kind = value["kind"]?.string, let fields = value["fields"]?.object
            else { return nil }
            return PersonRecord(id: id, kind: kind, fields: fields)
        }
        return people.count == list.count ? people : nil
    }
}
