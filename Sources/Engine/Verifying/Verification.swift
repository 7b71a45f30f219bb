package import Journal
import ProgramModel
package import Values

/// What a verification of a program found.
package struct Verification: Sendable {
    package var chain: ChainReport
    package var problems: [VerificationProblem]
    /// The digest of the state that the facts fold into, when they could be folded.
    package var state: Digest?
    /// Nil where readings were not asked for.
    package var readings: VerifiedReadings?
    /// The entry that has the digest which was noted earlier; nil where none was given, or none has it.
    package var noted: Int?

    package var isSound: Bool { chain.isSound && problems.isEmpty }

    /// Every problem in a sentence, the first bad entry first.
    package var findings: [LocalizedText] {
        var findings = [chain.fault?.text].compactMap(\.self)
        findings += chain.damagedBlobs.map { digest in
            LocalizedText(ko: "저장된 조각 \(digest.short)이(가) 상했습니다", en: "the stored piece \(digest.short) is damaged")
        }
        findings += chain.missingBlobs.map { digest in
            LocalizedText(ko: "조각 \(digest.short)이(가) 없습니다", en: "the piece \(digest.short) is missing")
        }
        return findings + problems.map(\.text)
    }
}
