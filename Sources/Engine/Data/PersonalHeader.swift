import Tables

/// What the header of a column says of people, as sheets and forms write it.
enum PersonalHeader {
    static let names = [
        "member", "name", "author", "user", "이름", "성명", "성함", "닉네임", "참여자", "참석자", "작성자",
    ]

    /// A form that collects addresses calls them the name of the user in some languages.
    static func isMail(_ header: String) -> Bool {
        let header = header.lowercased()
        return ["username", "user name", "사용자 이름", "메일", "메일 주소", "mail"].contains(header)
            || ["이메일", "email", "e-mail", "전자우편"].contains { header.contains($0) }
    }

    static func isPhone(_ header: String) -> Bool {
        let header = header.lowercased()
        return ["전화번호", "휴대폰", "핸드폰", "휴대전화", "연락처", "phone", "mobile number"].contains { header.contains($0) }
    }

    static func isName(_ header: String) -> Bool {
        names.contains(header.lowercased())
    }

    static func reason(_ header: String) -> LeftOutColumn.Reason? {
        isMail(header) ? .mail : isPhone(header) ? .phone : isName(header) ? .name : nil
    }
}
