package import ProgramModel
import Values

/// Which dataset a person means.
package struct DatasetChoice: Sendable {
    package var name: String
    package var community: CommunityID?
    /// Nil is the latest.
    package var version: Int?

    package init(name: String, community: CommunityID? = nil, version: Int? = nil) {
        self.name = name
        self.community = community
        self.version = version
    }

    func find(in program: Program) throws(InputError) -> DatasetVersion {
        let all = program.datasetVersions(name, community: community)
        guard let latest = all.last else { throw unknown(in: program) }
        guard let version else { return latest }
        guard let found = all.first(where: { $0.version == version }) else {
            let list = all.map { String($0.version) }.joined(separator: ", ")
            throw InputError(
                code: "data.unknown-version",
                what: LocalizedText(
                    ko: "자료 ‘\(name)’에 \(version)판이 없습니다", en: "the dataset ‘\(name)’ has no version \(version)"),
                next: LocalizedText(ko: "있는 판: \(list)", en: "Its versions: \(list)"))
        }
        return found
    }

    private func unknown(in program: Program) -> InputError {
        let known = Set(program.datasets.map { $0.name + ($0.community.map { " --community \($0)" } ?? "") })
        let list = known.sorted().joined(separator: ", ")
        return InputError(
            code: "data.unknown",
            what: LocalizedText(ko: "자료 ‘\(name)’이(가) 없습니다", en: "there is no dataset ‘\(name)’"),
            next: known.isEmpty
                ? LocalizedText(ko: "‘moim data import’로 들여오세요.", en: "Import one with ‘moim data import’.")
                : LocalizedText(ko: "있는 자료: \(list)", en: "There are: \(list)"))
    }
}
