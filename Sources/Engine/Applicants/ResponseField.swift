import Foundation
import ProgramModel
import Values

/// What a sheet of responses tells of a person beside the answers.
enum ResponseField: String, CaseIterable {
    case time
    case mail
    case phone
    case name
    case aliases
    case community
    case id

    /// Whether a header says so outright.
    func isNamed(by header: String) -> Bool {
        let header = header.lowercased()
        return switch self {
        case .time: ["time", "timestamp", "타임스탬프", "제출 시간", "제출시간", "응답 시간"].contains(header)
        case .mail: PersonalHeader.isMail(header)
        case .phone: PersonalHeader.isPhone(header) || header == "전화"
        case .name: ["이름", "성명", "성함", "name", "full name", "지원자", "신청자"].contains(header)
        case .aliases: ["별명", "닉네임", "다른 이름", "alias", "aliases", "nickname"].contains(header)
        case .community: ["커뮤니티", "community"].contains(header)
        case .id: header == "id"
        }
    }

    /// `이름을 적어 주세요`, `Your full name`: a question for the person's name, not for that of what they run.
    static func asksForName(_ header: String) -> Bool {
        let header = header.lowercased()
        let others = ["커뮤니티", "모임", "단체", "동아리", "프로젝트", "별명", "닉네임", "community", "group", "user", "nick"]
        return ["이름", "성명", "성함", "name"].contains { header.contains($0) } && !others.contains { header.contains($0) }
    }

    /// Whether the cells themselves look like it, whatever the column is called.
    func fits(_ cells: [String], _ communities: [CommunityDefinition]) -> Bool {
        guard !cells.isEmpty else { return false }
        switch self {
        case .mail: return cells.allSatisfy { PersonalText.holdsAddress($0) && !$0.contains(" ") }
        case .phone: return cells.count { PersonalText.isPhone($0) } * 2 > cells.count
        case .community: return cells.allSatisfy { communities.named($0) != nil }
        case .time, .name, .aliases, .id: return false
        }
    }
}

extension [CommunityDefinition] {
    /// By id, or by its title as a form would offer it.
    func named(_ word: String) -> CommunityDefinition? {
        let folded = HeaderText.folded(word)
        return first { $0.id.rawValue == word }
            ?? first { [$0.title.ko, $0.title.en].map(HeaderText.folded).contains(folded) }
    }
}
