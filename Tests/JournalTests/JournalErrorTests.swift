import Journal
import Testing
import Values

@Suite struct JournalErrorTests {
    static let head = JournalHead(seq: 4, digest: Digest(of: "x"))
    static let all: [JournalError] = [
        .moved(expected: .empty, found: head), .locked(path: "p", waited: .milliseconds(250)), .keyReused(key: "k"),
        .missing(path: "p"), .exists(path: "p"), .invalidProgramID("a b"), .unknownProgram("a", known: ["b"]),
        .programExists("a"), .ambiguousProgram(known: ["a", "b"]), .invalidEntry(kind: "", version: 0),
        .datasetExists(name: "d", version: 1), .snapshotMisplaced(head), .tooLarge(path: "p"), .notPermitted(path: "p"),
        .readOnly(path: "p"), .full(path: "p"), .inputOutput(path: "p", detail: "d"), .notAJournal(path: "p"),
        .newerFormat(path: "p", found: 2, supported: 1), .olderFormat(path: "p", found: 1, supported: 2),
        .damaged(path: "p", detail: "d"), .damagedEntry(seq: 3, column: "digest"),
        .brokenChain(ChainFault(seq: 3, reason: .gap(expected: 2))), .damagedBlob(.zero), .missingBlob(.zero),
        .unexpected(path: "p", detail: "d"),
    ]

    @Test func `every error has its own code and text`() {
        #expect(Set(Self.all.map(\.code)).count == Self.all.count)
        #expect(Set(Self.all.map(\.what)).count == Self.all.count)
    }

    @Test(arguments: all)
    func `every error is told in both languages`(error: JournalError) {
        #expect(error.code.hasPrefix("journal."))
        let texts = [error.what] + error.reasons + [error.next].compactMap(\.self)
        #expect(error.what.ko != error.what.en)
        for text in texts {
            #expect(!text.ko.isEmpty && !text.en.isEmpty)
            #expect(text.en.utf8.count == text.en.count, "\(text.en)")
        }
    }

    @Test func `the outcome tells whether trying again helps`() {
        for error in Self.all {
            switch error {
            case .moved, .locked: #expect(error.outcome == .busy)
            case .full, .readOnly, .notPermitted, .damaged, .newerFormat, .brokenChain, .notAJournal:
                #expect(error.outcome == .store)
            default: #expect(error.outcome == .store || error.outcome == .input)
            }
        }
    }

    @Test func `a misspelt program is guessed at, and a wait is told in seconds`() {
        #expect(
            JournalError.unknownProgram("bucheon-202", known: ["seoul", "bucheon-2020"]).next?.en.contains(
                "bucheon-2020") == true)
        #expect(JournalError.locked(path: "p", waited: .milliseconds(250)).reasons.map(\.en) == ["waited 0.25 s"])
        #expect(JournalError.locked(path: "p", waited: .seconds(5)).reasons.map(\.ko) == ["5초를 기다렸습니다"])
    }
}
