package import Foundation
package import Values

/// Files that are not there or cannot be read.
package enum FileProblem {
    package static func noProgram(_ folder: URL) -> InputError {
        InputError(
            code: "folder.no-program",
            what: LocalizedText(
                ko: "\(folder.filePath)와 그 위 폴더에 program.yaml이 없습니다",
                en: "there is no program.yaml in \(folder.filePath) or above it"),
            next: LocalizedText(
                ko: "프로그램 폴더로 가거나 --program 폴더를 붙이세요. 새로 만들려면 ‘moim new 폴더’를 하세요.",
                en: "Go to the program's folder or add --program DIR; ‘moim new DIR’ makes a new one."))
    }

    package static func unreadable(_ path: String) -> InputError {
        InputError(
            code: "file.unreadable",
            what: LocalizedText(ko: "\(path) 파일을 읽을 수 없습니다", en: "the file \(path) cannot be read"),
            place: SourcePlace(file: path),
            next: LocalizedText(
                ko: "경로와 권한을 확인하세요.", en: "Check the path and the permissions."))
    }

    package static func notUTF8(_ path: String) -> InputError {
        InputError(
            code: "file.not-utf8",
            what: LocalizedText(ko: "\(path) 파일이 UTF-8이 아닙니다", en: "the file \(path) is not UTF-8"),
            place: SourcePlace(file: path),
            next: LocalizedText(ko: "UTF-8로 저장한 뒤 다시 하세요.", en: "Save it as UTF-8 and try again."))
    }

    package static func unwritable(_ path: String) -> StoreProblem {
        StoreProblem(
            code: "file.unwritable",
            what: LocalizedText(ko: "\(path)에 쓸 수 없습니다", en: "\(path) cannot be written"),
            next: LocalizedText(
                ko: "폴더가 있는지, 쓸 권한과 남은 공간이 있는지 확인하세요.",
                en: "Check that the folder exists, is writable and has room."))
    }
}
