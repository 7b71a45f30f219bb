package import Values

extension JournalError: ExplainedError {
    package var code: String {
        switch self {
        case .moved: "journal.moved"
        case .locked: "journal.locked"
        case .keyReused: "journal.key-reused"
        case .missing: "journal.missing"
        case .exists: "journal.exists"
        case .invalidProgramID: "journal.invalid-program-id"
        case .unknownProgram: "journal.unknown-program"
        case .programExists: "journal.program-exists"
        case .ambiguousProgram: "journal.ambiguous-program"
        case .invalidEntry: "journal.invalid-entry"
        case .datasetExists: "journal.dataset-exists"
        case .snapshotMisplaced: "journal.snapshot-misplaced"
        case .tooLarge: "journal.too-large"
        case .notPermitted: "journal.not-permitted"
        case .readOnly: "journal.read-only"
        case .full: "journal.full"
        case .inputOutput: "journal.input-output"
        case .notAJournal: "journal.not-a-journal"
        case .newerFormat: "journal.newer-format"
        case .olderFormat: "journal.older-format"
        case .damaged: "journal.damaged"
        case .damagedEntry: "journal.damaged-entry"
        case .brokenChain: "journal.broken-chain"
        case .damagedBlob: "journal.damaged-blob"
        case .missingBlob: "journal.missing-blob"
        case .unexpected: "journal.unexpected"
        }
    }

    package var outcome: Outcome {
        switch self {
        case .moved, .locked: .busy
        case .keyReused, .missing, .exists, .invalidProgramID, .unknownProgram, .programExists, .ambiguousProgram,
            .invalidEntry, .datasetExists, .snapshotMisplaced, .tooLarge:
            .input
        case .notPermitted, .readOnly, .full, .inputOutput, .notAJournal, .newerFormat, .olderFormat, .damaged,
            .damagedEntry, .brokenChain, .damagedBlob, .missingBlob, .unexpected:
            .store
        }
    }

    package var place: SourcePlace? {
        switch self {
        case .locked(let path, _), .missing(let path), .exists(let path), .tooLarge(let path), .notPermitted(let path),
            .readOnly(let path), .full(let path), .inputOutput(let path, _), .notAJournal(let path),
            .newerFormat(let path, _, _), .olderFormat(let path, _, _), .damaged(let path, _), .unexpected(let path, _):
            SourcePlace(file: path)
        default: nil
        }
    }

    package var what: LocalizedText {
        switch self {
        case .moved:
            LocalizedText(ko: "그 사이에 다른 기록이 추가되었습니다", en: "the journal has moved on since it was read")
        case .locked:
            LocalizedText(ko: "저장소를 다른 작업이 쓰고 있습니다", en: "another process is using the store")
        case .keyReused(let key):
            LocalizedText(
                ko: "키 '\(key)'는 이미 다른 명령에 쓰였습니다", en: "the key '\(key)' was used for another command")
        case .missing:
            LocalizedText(ko: "저장소가 없습니다", en: "there is no store here")
        case .exists:
            LocalizedText(ko: "이미 파일이 있어 덮어쓰지 않습니다", en: "a file is already here and is not overwritten")
        case .invalidProgramID(let id):
            LocalizedText(ko: "'\(id)'는 프로그램 ID로 쓸 수 없습니다", en: "'\(id)' cannot be a program's id")
        case .unknownProgram(let id, _):
            LocalizedText(ko: "프로그램 '\(id)'이(가) 저장소에 없습니다", en: "the store holds no program '\(id)'")
        case .programExists(let id):
            LocalizedText(ko: "프로그램 '\(id)'이(가) 이미 있습니다", en: "the store already holds a program '\(id)'")
        case .ambiguousProgram:
            LocalizedText(
                ko: "저장소에 프로그램이 여럿 있어 하나를 골라야 합니다",
                en: "the store holds several programs, and none was named")
        case .invalidEntry(let kind, let version):
            LocalizedText(
                ko: "종류 '\(kind)', 판 \(version)인 기록은 남길 수 없습니다",
                en: "an entry of kind '\(kind)', version \(version) cannot be recorded")
        case .datasetExists(let name, let version):
            LocalizedText(
                ko: "데이터셋 '\(name)'의 \(version)판이 이미 있습니다",
                en: "version \(version) of the dataset '\(name)' already exists")
        case .snapshotMisplaced(let head):
            LocalizedText(
                ko: "스냅숏의 위치 \(head)이(가) 이 기록장에 없습니다", en: "the snapshot's head \(head) is not in this journal")
        case .tooLarge:
            LocalizedText(
                ko: "한 번에 저장하기에는 너무 큽니다", en: "this is too large to be stored in one piece")
        default: whatOfStore
        }
    }

    private var whatOfStore: LocalizedText {
        switch self {
        case .notPermitted:
            LocalizedText(ko: "저장소를 열 권한이 없습니다", en: "there is no permission to open the store")
        case .readOnly:
            LocalizedText(ko: "저장소에 쓸 수 없습니다", en: "the store cannot be written to")
        case .full:
            LocalizedText(ko: "저장할 공간이 없습니다", en: "there is no room left for the store")
        case .inputOutput:
            LocalizedText(ko: "저장소를 읽고 쓰는 중 오류가 났습니다", en: "reading or writing the store failed")
        case .notAJournal:
            LocalizedText(ko: "moim 저장소가 아닙니다", en: "this is not a store of moim")
        case .newerFormat(_, let found, let supported):
            LocalizedText(
                ko: "저장소 형식 \(found)은(는) 이 moim이 아는 형식 \(supported)보다 새것입니다",
                en: "the store has format \(found), newer than format \(supported) that this moim knows")
        case .olderFormat(_, let found, let supported):
            LocalizedText(
                ko: "저장소 형식이 \(found)(으)로 오래되어 형식 \(supported)(으)로 옮겨야 합니다",
                en: "the store has the old format \(found) and must be brought to format \(supported)")
        case .damaged:
            LocalizedText(ko: "저장소가 손상되었습니다", en: "the store is damaged")
        case .damagedEntry(let seq, let column):
            ChainFault(seq: seq, reason: .column(column)).text
        case .brokenChain(let fault):
            fault.text
        case .damagedBlob(let digest):
            LocalizedText(
                ko: "보관한 자료 \(digest.short)의 내용이 지문과 다릅니다",
                en: "the stored content \(digest.short) does not have the digest it is named by")
        case .missingBlob(let digest):
            LocalizedText(ko: "보관한 자료 \(digest.short)이(가) 없습니다", en: "the stored content \(digest.short) is missing")
        default:
            LocalizedText(ko: "저장소가 요청을 처리하지 못했습니다", en: "the store could not do what it was asked")
        }
    }

    package var reasons: [LocalizedText] {
        switch self {
        case .moved(let expected, let found):
            [
                LocalizedText(
                    ko: "읽은 때에는 \(expected.seq)번까지, 지금은 \(found.seq)번까지 있습니다",
                    en: "it ended at entry \(expected.seq) when read, and now ends at entry \(found.seq)")
            ]
        case .locked(_, let waited):
            [LocalizedText(ko: "\(waited.seconds)초를 기다렸습니다", en: "waited \(waited.seconds) s")]
        case .unknownProgram(_, let known), .ambiguousProgram(let known):
            known.map(LocalizedText.init(same:))
        case .invalidEntry:
            [
                LocalizedText(
                    ko: "종류는 비어 있지 않고, 판은 1부터이며, 이름에는 제어 문자가 없어야 합니다",
                    en: "a kind must not be empty, versions start at 1, and no name holds control characters")
            ]
        case .invalidProgramID:
            [
                LocalizedText(
                    ko: "공백과 제어 문자 없이 1~128바이트여야 합니다",
                    en: "an id has 1 to 128 bytes, without white space or control characters")
            ]
        case .inputOutput(_, let detail), .damaged(_, let detail), .unexpected(_, let detail):
            [LocalizedText(same: detail)]
        default: []
        }
    }

    package var next: LocalizedText? {
        switch self {
        case .moved, .locked:
            LocalizedText(ko: "잠시 뒤 다시 실행하세요", en: "run the command again")
        case .keyReused:
            LocalizedText(ko: "새 명령에는 새 키를 쓰세요", en: "use a new key for a new command")
        case .missing:
            LocalizedText(ko: "경로를 확인하거나 새로 만드세요", en: "check the path, or create the store")
        case .exists:
            LocalizedText(ko: "다른 경로를 고르세요", en: "choose another path")
        case .invalidProgramID, .programExists:
            LocalizedText(ko: "다른 ID를 고르세요", en: "choose another id")
        case .unknownProgram(let id, let known):
            if let match = Nearest.match(id, in: known) {
                LocalizedText(ko: "'\(match)'을(를) 뜻하셨나요?", en: "did you mean '\(match)'?")
            } else {
                LocalizedText(ko: "위의 프로그램 중에서 고르세요", en: "choose one of the programs above")
            }
        case .ambiguousProgram:
            LocalizedText(ko: "위의 프로그램 중에서 고르세요", en: "choose one of the programs above")
        case .datasetExists:
            LocalizedText(ko: "다음 판으로 저장하세요", en: "store it as the next version")
        case .tooLarge:
            LocalizedText(ko: "자료를 나누어 저장하세요", en: "store it in smaller pieces")
        case .notPermitted:
            LocalizedText(ko: "파일과 폴더의 권한을 확인하세요", en: "check the permissions of the file and its folder")
        case .readOnly:
            LocalizedText(
                ko: "쓸 수 있는 곳으로 옮기거나 권한을 바꾸세요", en: "move it to where it can be written, or change the permissions")
        case .full:
            LocalizedText(
                ko: "공간을 비우고 다시 실행하세요. 아무것도 반쯤 저장되지 않았습니다",
                en: "free some room and run the command again; nothing was half-written")
        case .inputOutput:
            LocalizedText(ko: "디스크와 네트워크 연결을 확인하세요", en: "check the disk or the network share")
        case .notAJournal:
            LocalizedText(ko: "경로를 확인하세요", en: "check the path")
        case .newerFormat:
            LocalizedText(ko: "새 버전의 moim을 설치하세요", en: "install a newer moim")
        case .olderFormat:
            LocalizedText(ko: "쓰는 명령을 한 번 실행하면 옮겨집니다", en: "any writing command brings it forward")
        case .damaged, .damagedEntry, .brokenChain, .damagedBlob, .missingBlob:
            LocalizedText(
                ko: "마지막으로 검증된 백업에서 되돌리세요", en: "restore the last backup that verified as sound")
        case .invalidEntry, .snapshotMisplaced, .unexpected: nil
        }
    }
}

extension Duration {
    /// `5`, `0.25`.
    fileprivate var seconds: String {
        let value = Double(components.seconds) + Double(components.attoseconds) * 1e-18
        return CanonicalJSON.text(.number(value))
    }
}
