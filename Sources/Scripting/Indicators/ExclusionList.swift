import LuaRuntime
import ProgramModel
import Values

/// What a formula says it left out, by `exclude(count, reason)`.
final class ExclusionList {
    static let word = "exclude"

    private(set) var exclusions: [Exclusion] = []

    /// Nothing left out is nothing to tell.
    func add(_ call: borrowing LuaCall) throws(LuaError) {
        let count = try call.int(1, "count")
        guard count >= 0 else {
            throw call.bad(
                1, "count", LocalizedText(ko: "0 이상의 정수", en: "a whole number from 0"), LocalizedText(same: "\(count)"))
        }
        let reason = try call.any(2, "reason").localized(at: LuaPath("reason"), origin: call.place)
        if count > 0 { exclusions.append(Exclusion(count: Int(count), reason: reason)) }
    }
}
