import Foundation
import Values

/// Files that hold a table for the eye but not as text: known by their first bytes, whatever they are called.
enum WrongFile {
    static func refuse(_ bytes: [UInt8], _ path: String) throws(InputError) {
        let place = SourcePlace(file: URL(fileURLWithPath: path).lastPathComponent)
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw InputError(
                code: "import.workbook",
                what: LocalizedText(
                    ko: "엑셀 같은 프로그램의 통합 문서이고 CSV가 아닙니다",
                    en: "this is a workbook of Excel or the like, not CSV"),
                place: place,
                next: LocalizedText(
                    ko: "엑셀에서 열고 ‘다른 이름으로 저장’에서 ‘CSV UTF-8(쉼표로 분리)’을 고르세요.",
                    en: "Open it, choose ‘Save As’ and ‘CSV UTF-8 (Comma delimited)’."))
        }
        if bytes.starts(with: Array("%PDF-".utf8)) {
            throw InputError(
                code: "import.pdf",
                what: LocalizedText(ko: "PDF는 자료로 읽을 수 없습니다", en: "a PDF cannot be read as data"), place: place,
                next: LocalizedText(
                    ko: "자료가 나온 곳에서 CSV로 다시 내려받으세요.", en: "Get the data as CSV where the PDF came from."))
        }
    }
}
