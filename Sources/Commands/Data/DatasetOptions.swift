import ArgumentParser
import Engine
import ProgramModel
import Values

/// Which dataset.
struct DatasetOptions: ParsableArguments {
    @Argument(help: "The dataset's name. 자료 이름.") var name: String
    @Option(name: .long, help: "Whose data. 어느 커뮤니티의 자료인지.") var community: String?
    @Option(name: .customLong("version"), help: "An earlier version (default: the latest). 지난 판.") var number: Int?

    var choice: DatasetChoice {
        DatasetChoice(name: name, community: community.map { CommunityID($0) }, version: number)
    }
}
