import Values

/// Why a backup cannot be made or taken back.
enum BackupProblem {
    static func noJournal(_ folder: ProgramFolder) -> InputError {
        InputError(
            code: "backup.nothing",
            what: LocalizedText(ko: "백업할 기록(journal.db)이 없습니다", en: "there is no journal.db to back up"),
            next: LocalizedText(
                ko: "백업에서 되살리려면 ‘moim backup restore 파일’을 하세요.",
                en: "To bring it back from a backup, use ‘moim backup restore FILE’."))
    }

    static func journalThere(_ file: String, entries: Int) -> InputError {
        InputError(
            code: "backup.journal-there",
            what: LocalizedText(
                ko: "이 프로그램에는 기록이 있습니다. \(file)(기록 \(entries)개)로 바꾸지 않았습니다",
                en: "this program has a record; \(file) (\(entries) entries) has not taken its place"),
            next: LocalizedText(
                ko: "백업 뒤에 적은 것은 사라집니다. 그래도 되면 --force를 붙이세요. 지금 기록은 backups 폴더에 남겨 둡니다.",
                en:
                    "What was recorded after the backup would go. If it may, add --force; the present record is kept in backups."
            ))
    }

    static func otherProgram(_ file: String) -> InputError {
        InputError(
            code: "backup.other-program",
            what: LocalizedText(ko: "\(file)은(는) 다른 프로그램의 백업입니다", en: "\(file) is a backup of another program"),
            next: LocalizedText(
                ko: "‘moim backup list’로 이 프로그램의 백업을 확인하세요.", en: "See this program's in ‘moim backup list’."))
    }
}
