import Journal
import ProgramModel
import Tables
import Values

/// Tables, each loaded once and only when something reads it. Belongs to one measurer, and so to one thread.
final class LoadedTables {
    private let loader: TableLoader
    private var attendance: [CommunityID?: TableLoader.AttendanceTables] = [:]
    private var datasets: [[Digest]: Table] = [:]

    init(_ loader: TableLoader) {
        self.loader = loader
    }

    func attendance(community: CommunityID?) throws -> TableLoader.AttendanceTables {
        if let known = attendance[community] { return known }
        let loaded = try loader.attendance(community: community)
        attendance[community] = loaded
        return loaded
    }

    func table(_ dataset: DatasetVersion) throws -> Table {
        if let known = datasets[dataset.segments] { return known }
        let loaded = try loader.table(dataset)
        datasets[dataset.segments] = loaded
        return loaded
    }
}
