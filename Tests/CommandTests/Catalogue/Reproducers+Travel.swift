import Foundation
import Values

extension Reproducer {
    /// Worksheets in their versions, and on their way from one program to another.
    static let travel: [Reproducer] = [
        line("worksheet.not-in-use", .input, .planning, "worksheet log kpt"),
        line("worksheet.no-version", .input, .planned, "worksheet diff test-card 7"),
        line("worksheet.one-version", .input, .planned, "worksheet diff test-card"),
        line("worksheet.not-handed-in", .input, .planned, "worksheet print test-card --member m01 --cycle 3"),
        line("worksheet.nowhere", .input, .planned, "worksheet stats kpt --programs ."),
        line("worksheet.taken", .input, .planned, "worksheet add mine.lua") {
            try $0.write(worksheet("test-card"), to: "mine.lua")
        },
        line("package.no-license", .input, .planned, "worksheet publish test-card"),
        line("package.license", .input, .planned, "worksheet publish test-card --license '마음대로 쓰세요'"),
        line("package.occupied", .input, .planned, "worksheet publish test-card --license CC0-1.0 -o answers"),
        line("package.edited", .input, .planned, "worksheet publish test-card") {
            publish($0)
            try $0.write("# 우리끼리 고친 안내", to: "published/test-card/GUIDE.ko.md")
        },
        line("package.needs-worksheet", .input, .planned, "worksheet publish mine --license CC0-1.0") {
            try $0.write(worksheet("mine", naming: "own"), to: "worksheets/mine.lua")
            try $0.write(
                indicator("own", further: "answers = \"other\","), to: "indicators/own.lua")
        },
        line("package.no-manifest", .input, .planned, "worksheet add answers"),
        line("package.manifest", .input, .planned, "worksheet add published/test-card") {
            publish($0)
            try $0.replace(
                "\"license\": \"CC0-1.0\"", with: "\"license\": \"\"", in: "published/test-card/worksheet.json")
        },
        line("package.version", .input, .planned, "worksheet add published/test-card") {
            publish($0)
            try $0.replace(
                "\"format_version\": 1", with: "\"format_version\": 2", in: "published/test-card/worksheet.json")
        },
        line("package.path", .input, .planned, "worksheet add published/test-card") {
            publish($0)
            let place = $0.path("published/test-card/GUIDE.md")
            try FileManager.default.removeItem(atPath: place)
            try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: $0.path("program.yaml"))
        },
        line("package.file-changed", .input, .planned, "worksheet add published/test-card") {
            publish($0)
            try $0.replace("step {", with: "step  {", in: "published/test-card/test-card.lua")
        },
        line("package.script", .input, .planned, "worksheet add mine.lua") {
            try $0.write(
                worksheet("mine").replacing("examples = {}", with: "examples = { { given = {}, expect = { \"a\" } } }"),
                to: "mine.lua")
        },
        line("package.cannot-rename", .input, .planned, "worksheet add mine.lua --as other") {
            try $0.write(worksheet("mine").replacing("\"mine\"", with: "\"mi\" .. \"ne\""), to: "mine.lua")
        },
        line("package.indicator-taken", .input, .planned, "worksheet add published/mine --as other") {
            try $0.write(worksheet("mine", naming: "own"), to: "worksheets/mine.lua")
            try $0.write(indicator("own"), to: "indicators/own.lua")
            $0.run("worksheet publish mine --license CC0-1.0")
            try $0.replace(":count()", with: ":count() + 1", in: "indicators/own.lua")
        },
    ]

    private static func publish(_ sandbox: Sandbox) {
        sandbox.run("worksheet publish test-card --license CC0-1.0")
    }

    /// A worksheet of one question.
    static func worksheet(_ id: String, naming indicator: String? = nil) -> String {
        let check = indicator.map {
            ", check = function(v) if indicators.\($0).unit == v then return { ko = \"ㄱ\", en = \"a\" } end end"
        }
        return """
            return worksheet {
              id = "\(id)", phase = "plan", scope = "optional", title = { ko = "시험", en = "Test" },
              steps = { step { id = "a", type = "text", ask = { ko = "무엇을?", en = "What?" }\(check ?? "") } },
              examples = {},
            }
            """
    }

    static func indicator(_ id: String, further: String = "needs = { \"attendance\" },") -> String {
        """
        return indicator {
          id = "\(id)", title = { ko = "시험", en = "Test" },
          unit = "건", better = "higher", per = "meeting", \(further)
          formula = function(data, period) return data.\(further.contains("answers") ? "answers" : "attendance"):during(period):count() end,
        }
        """
    }
}
