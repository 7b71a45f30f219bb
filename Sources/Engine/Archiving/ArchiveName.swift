/// Where things stand in an archive.
package enum ArchiveName {
    package static let manifest = "archive.json"
    static let journal = "journal.jsonl"
    static let people = "people.json"
    static let package = "datapackage.json"
    static let readings = "readings.csv"
    static let attendance = "attendance.csv"
    /// The files of the program's folder, as they stood.
    static let definitions = "definitions/"
    /// The definition and the cycle that the record runs on, whatever the files say by now.
    static let asUsed = "definitions/as-used.json"
    static let scripts = "scripts/"
    static let blobs = "blobs/"
    static let data = "data/"
}
