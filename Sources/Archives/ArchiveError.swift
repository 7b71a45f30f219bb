package import Values

/// A zip file that is not read, and why.
package enum ArchiveError: Error, Equatable {
    case unreadable(path: String)
    /// No zip file, or one that was cut off: what it holds is listed at its end.
    case notZip(path: String)
    case unsafeName(path: String, name: String)
    /// A link, a device, or encrypted.
    case notAFile(path: String, name: String)
    case repeatedName(path: String, name: String)
    case tooLarge(path: String, LocalizedText)
    case swells(path: String, ratio: Int)
    case damaged(path: String, name: String)
    case unwritable(detail: String)
}

extension ArchiveError: ExplainedError {
    package var code: String {
        switch self {
        case .unreadable: "archive.unreadable"
        case .notZip: "archive.not-zip"
        case .unsafeName: "archive.unsafe-name"
        case .notAFile: "archive.not-a-file"
        case .repeatedName: "archive.repeated-name"
        case .tooLarge: "archive.too-large"
        case .swells: "archive.swells"
        case .damaged: "archive.damaged"
        case .unwritable: "archive.unwritable"
        }
    }

    package var outcome: Outcome {
        if case .unwritable = self { .store } else { .input }
    }

    package var place: SourcePlace? {
        switch self {
        case .unreadable(let path), .notZip(let path), .unsafeName(let path, _), .notAFile(let path, _),
            .repeatedName(let path, _), .tooLarge(let path, _), .swells(let path, _), .damaged(let path, _):
            SourcePlace(file: path)
        case .unwritable: nil
        }
    }

    package var what: LocalizedText {
        switch self {
        case .unreadable(let path):
            LocalizedText(ko: "\(path) 파일을 읽을 수 없습니다", en: "the file \(path) cannot be read")
        case .notZip(let path):
            LocalizedText(
                ko: "\(path)은(는) zip 파일이 아니거나 끝이 잘렸습니다", en: "\(path) is no zip file, or its end is missing")
        case .unsafeName(_, let name):
            LocalizedText(
                ko: "묶음 속의 이름 ‘\(name)’은(는) 안전하지 않습니다", en: "the name ‘\(name)’ in the archive is not safe")
        case .notAFile(_, let name):
            LocalizedText(
                ko: "묶음 속의 ‘\(name)’은(는) 읽을 수 있는 보통 파일이 아닙니다",
                en: "‘\(name)’ in the archive is no plain file that can be read")
        case .repeatedName(_, let name):
            LocalizedText(
                ko: "묶음 속에 ‘\(name)’이라는 이름이 두 번 있습니다", en: "the name ‘\(name)’ is in the archive twice")
        case .tooLarge:
            LocalizedText(ko: "묶음이 너무 큽니다", en: "the archive is too large")
        case .swells:
            LocalizedText(
                ko: "풀면 지나치게 커지는 묶음이라 풀지 않습니다",
                en: "the archive swells far too much when it is unpacked, and is not unpacked")
        case .damaged(_, let name):
            LocalizedText(
                ko: "묶음 속의 ‘\(name)’이(가) 상해서 읽을 수 없습니다", en: "‘\(name)’ in the archive is damaged and cannot be read")
        case .unwritable:
            LocalizedText(ko: "묶음을 쓰지 못했습니다", en: "the archive could not be written")
        }
    }

    package var reasons: [LocalizedText] {
        switch self {
        case .unsafeName:
            [
                LocalizedText(
                    ko: "절대 경로, ‘..’, 역슬래시, 숨은 파일과 로마자 밖의 글자가 없어야 합니다",
                    en: "absolute paths, ‘..’, backslashes, hidden files and letters beyond ASCII are not taken")
            ]
        case .notAFile:
            [
                LocalizedText(
                    ko: "바로가기(링크), 장치와 암호를 건 파일은 받지 않습니다",
                    en: "links, devices and encrypted files are not taken")
            ]
        case .repeatedName:
            [
                LocalizedText(
                    ko: "대문자와 소문자를 가리지 않는 곳에서는 한 파일이 됩니다",
                    en: "where letter case does not count they would be one file")
            ]
        case .tooLarge(_, let limit): [limit]
        case .swells(_, let ratio):
            [
                LocalizedText(
                    ko: "풀린 크기가 zip 파일의 \(ratio)배를 넘습니다", en: "its contents are more than \(ratio) times its size")
            ]
        case .unwritable(let detail): [LocalizedText(same: detail)]
        case .unreadable, .notZip, .damaged: []
        }
    }

    package var next: LocalizedText? {
        switch self {
        case .unreadable:
            LocalizedText(ko: "경로와 권한을 확인하세요.", en: "Check the path and the permissions.")
        case .notZip:
            LocalizedText(
                ko: "‘moim archive’가 만든 zip 파일인지, 끝까지 내려받았는지 확인하세요.",
                en: "Check that it was made by ‘moim archive’ and that the download is complete.")
        case .unsafeName, .notAFile, .repeatedName, .tooLarge, .swells:
            LocalizedText(
                ko: "‘moim archive’는 이런 묶음을 만들지 않습니다. 누가 만들었는지 확인하고 원본을 다시 받으세요.",
                en: "‘moim archive’ makes no such archive: ask who made it, and get the original again.")
        case .damaged:
            LocalizedText(ko: "원본을 다시 받으세요.", en: "Get the original again.")
        case .unwritable:
            LocalizedText(ko: "남은 공간을 확인하고 다시 하세요.", en: "Check the room that is left, and try again.")
        }
    }
}
