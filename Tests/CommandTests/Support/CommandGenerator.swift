import Values

/// Draws command lines, right and wrong ones, and now and then a step of the clock.
enum CommandGenerator {
    private static let readers = [
        "status", "why", "why start", "calendar", "log", "log --last 3", "member", "worksheet", "hypothesis", "data",
        "indicator", "dues", "dues export", "verify", "check", "hypothesis show h1", "data show activity",
        "indicator show meeting_size", "calendar --ics", "worksheet template test-card", "report --format md",
        "dues entries", "dues export --csv", "status --json", "log --json", "data dictionary activity",
        "data export activity --excel", "data list --all", "indicator chart", "member chart", "member export m01",
        "verify --personal",
        "hypothesis chart", "status --at 2020-09-01T00:00",
        "meeting agenda", "meeting agenda closing", "meeting minutes", "meeting minutes 1A --names", "action", "remind",
        "action list --all --owner m01", "remind --all-in-one", "remind m01 --json", "check-in list --cycle 1",
    ]

    static func reads(_ command: String) -> Bool { readers.contains(command) }

    static func command(using random: inout SplitMix64) -> String {
        func one(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
        let member = one(["m01", "m02", "m03", "m04", Someone.manager, Someone.alias, "nobody", "없는사람", "''", "--"])
        let worksheet = one(["application-essay", "test-card", "learning-card", "no-such", "../x"])
        let answers = one(["essay", "card", "activity-card", "learned", "wrong", "share", "no-such"])
        let hypothesis = one(["h1", "h2", "h3", "h9", "x y"])
        switch Int.random(in: 0..<33, using: &random) {
        case 0: return "member apply --name \(one([Someone.manager, "박솔", "Lee", "''"]))"
        case 1: return "member admit \(member)"
        case 2:
            return one(
                ["elect", "decline", "withdraw"].map { "member \($0) \(member)" } + [
                    "member forget \(member) --reason 까닭 --yes"
                ])
        case 3, 4: return "worksheet fill \(worksheet) --member \(member) --answers answers/\(answers).yaml"
        case 5: return "start"
        case 6, 7: return "advance\(one(["", "", " --event start", " --event check-in.due", " --event 'no such'"]))"
        case 8: return "meeting open \(one(["", "", "1A", "1B", "closing", "2A"]))"
        case 9: return "meeting attend \(member) --guest \(Someone.guest)"
        case 10: return "meeting attend --file data/roll.csv"
        case 11: return one(["meeting close", "meeting note 메모", "tick", "new ."])
        case 12: return "check-in \(member) \(one(["as-planned", "partly", "not-done", "perhaps"]))"
        case 13: return "dues pay \(member) \(one(["30000", "0", "1", "99999999999999999999", "x"]))"
        case 14:
            return
                "data import data/\(one(["activity", "roll", "bad-rows", "none"])).csv --as \(one(["activity", "attendance", "x/y"]))"
        case 15: return "data import data/bad-rows.csv --as scores --on-error skip"
        case 16: return "indicator compute \(one(["", "meeting_size", "no_such"]))"
        case 17: return "evaluate \(one(["", "", hypothesis]))"
        case 18: return "decide \(hypothesis) \(one(["adopt", "adapt", "abandon"])) --reason \(one(["까닭", "' '"]))"
        case 19:
            let day = one(["06-20", "06-29", "07-06", "07-13", "07-20", "08-03", "12-31"])
            return "@ 2020-\(day)T\(one(["00:00", "12:00", "19:30", "21:00"]))"
        case 20: return "undo --reason \(one(["'잘못 눌렀다'", "' '"]))"
        case 21: return "revise"
        case 22:
            return "meeting move \(one(["1A", "1B", "closing", "9Z"])) 2020-07-\(one(["19", "22", "30"])) --reason 공사"
        case 23: return "meeting cancel \(one(["1B", "closing", "9Z"])) --reason \(one(["휴가", "' '"]))"
        case 24:
            return
                "dues \(one(["refund \(member) 5000", "waive \(member) 10000", "waive \(member) --month 2020-07"])) --reason 까닭"
        case 26: return "member role \(member) \(one(["observer", "member"]))"
        case 27:
            return one([
                "member wait \(member) --reason 정원", "member hand-over \(member) --reason \(one(["이사", "' '"]))",
                "member admit \(member) --as observer", "member show \(member)",
                "member consent \(member) \(one(["", "--withdraw", "--as 달빛"]))",
            ])
        case 25:
            return one([
                "dues reverse d1 --reason 까닭", "dues reverse d2 --reason ' '", "dues settle", "dues settle --amount 9",
                "dues match data/activity.csv", "dues match data/none.csv --accept",
            ])
        case 28:
            let action = one(["a1", "a2", "a9"])
            return one([
                "meeting decision 책으로", "meeting action 예약 --owner \(member) --due \(one(["next", "2020-07-20"]))",
                "action add 예약 --owner \(member) --due next", "action done \(action)",
                "action drop \(action) --reason 까닭", "action reassign \(action) --owner \(member)",
            ])
        case 29:
            let meeting = one(["1A", "1B", "2A", "closing", "../x"])
            return one([
                "meeting amend \(meeting) 고침 --reason 까닭",
                "meeting attend \(member) --meeting \(meeting) --reason \(one(["까닭", "' '"]))",
                "check-in support \(member) --note 함께", "meeting minutes \(meeting) -o m.html",
            ])
        default: return one(readers)
        }
    }
}
