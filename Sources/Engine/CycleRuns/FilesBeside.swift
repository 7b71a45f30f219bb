import Foundation
import Values

/// The files that a document may name: those in its own folder and below. A document from somewhere else must not be
/// able to look around.
struct FilesBeside {
    let folder: URL

    func text(_ name: String) throws(InputError) -> String {
        let url = try url(name)
        do {
            return try TextFile.read(url.filePath)
        } catch let error as InputError {
            throw error
        } catch {
            throw FileProblem.unreadable(name)
        }
    }

    private func url(_ name: String) throws(InputError) -> URL {
        var path = name[...]
        for scheme in ["file://", "file:"] where path.hasPrefix(scheme) { path = path.dropFirst(scheme.count) }
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.isEmpty, !path.contains(":"), !path.hasPrefix("/"), !steps.contains("..") else {
            throw InputError(
                code: "cycle.far-source",
                what: LocalizedText(
                    ko: "‘\(name)’은(는) 이 문서의 폴더 안에 있는 파일이 아닙니다",
                    en: "‘\(name)’ is no file in the folder of this document"),
                next: LocalizedText(
                    ko: "그 파일을 문서 곁에 두고 이름만 쓰세요.", en: "Put the file beside the document and write its name alone."))
        }
        return folder.appending(path: String(path))
    }
}
