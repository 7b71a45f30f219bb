@testable import Reports
import Testing

struct ThemeTests {
    /// Red, green and blue of linear light, 0…1.
    private func linear(_ hex: String) throws -> [Double] {
        let value = try #require(Int(hex.dropFirst(), radix: 16))
        return [value >> 16, value >> 8 & 255, value & 255].map { byte in
            let share = Double(byte) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055, 12, 5)
        }
    }

    /// base^(numerator/denominator) by Newton's method, which needs no C library.
    private func power(_ base: Double, _ numerator: Int, _ denominator: Int) -> Double {
        guard base > 0 else { return 0 }
        let target = (0..<numerator).reduce(1.0) { product, _ in product * base }
        var root = 1.0
        for _ in 0..<200 {
            let rest = (0..<denominator - 1).reduce(1.0) { product, _ in product * root }
            root -= (rest * root - target) / (Double(denominator) * rest)
        }
        return root
    }

    /// WCAG 2.2, relative luminance.
    private func luminance(_ rgb: [Double]) -> Double {
        0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
    }

    private func contrast(_ a: String, _ b: String) throws -> Double {
        let levels = [luminance(try linear(a)), luminance(try linear(b))].sorted()
        return (levels[1] + 0.05) / (levels[0] + 0.05)
    }

    @Test func theArithmeticAgreesWithWCAG() throws {
        #expect(abs(try contrast("#000000", "#ffffff") - 21) < 0.001)
        // The example everybody knows: the lightest grey that passes on white.
        #expect(try contrast("#767676", "#ffffff") >= 4.5)
        #expect(try contrast("#777777", "#ffffff") < 4.5)
    }

    /// WCAG 2.2 AA for text.
    @Test(arguments: [Tone.muted, .soft, .ink, .accent, .good, .concern, .target])
    func wordsCanBeRead(tone: Tone) throws {
        for ground in [Tone.paper, .surface, .plan, .execute, .feedback, .followThrough] {
            #expect(try contrast(tone.hex, ground.hex) >= 4.5, "\(tone) on \(ground)")
            #expect(try contrast(tone.printHex, ground.printHex) >= 4.5, "\(tone) on \(ground), printed")
        }
        #expect(
            try contrast(tone.printHex, "#ffffff") >= contrast(tone.hex, "#ffffff"), "print is no paler than the screen"
        )
    }

    /// WCAG 2.2, 1.4.11: what a picture is read by stands out from everything it may lie on.
    @Test(arguments: [Tone.muted, .soft, .ink, .accent, .good, .concern, .target])
    func marksCanBeSeen(tone: Tone) throws {
        for ground in [Tone.paper, .plan, .execute, .feedback, .followThrough, .accentWash, .goodWash] {
            #expect(try contrast(tone.hex, ground.hex) >= 3, "\(tone) on \(ground)")
            #expect(try contrast(tone.printHex, ground.printHex) >= 3, "\(tone) on \(ground), printed")
        }
    }

    /// Each shade can be read on, and in grey each is darker than the one before.
    @Test func heatsCanBeReadAndTold() throws {
        for (index, tone) in Tone.heats.enumerated() {
            #expect(try contrast(tone.hex, (index < 3 ? Tone.ink : .paper).hex) >= 4.5, "\(tone)")
            #expect(try contrast(tone.printHex, (index < 3 ? Tone.ink : .paper).printHex) >= 4.5, "\(tone), printed")
            let lighter = index == 0 ? Tone.paper : Tone.heats[index - 1]
            #expect(try contrast(tone.hex, lighter.hex) >= 1.2, "\(tone) after \(lighter)")
        }
    }

    @Test func badgesCanBeRead() throws {
        #expect(try contrast(Tone.good.hex, Tone.goodWash.hex) >= 4.5)
        #expect(try contrast(Tone.concern.hex, Tone.concernWash.hex) >= 4.5)
        #expect(try contrast(Tone.ink.hex, Tone.accentWash.hex) >= 4.5)
    }

    /// Full protanopia, deuteranopia, tritanopia as matrices on linear light (Machado, Oliveira and Fernandes, 2009).
    @Test(arguments: [
        [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    ])
    func concernStaysApartForEveryEye(matrix: [Double]) throws {
        func seen(_ tone: Tone) throws -> [Double] {
            let rgb = try linear(tone.hex)
            return (0..<3).map { row in
                // Differences are judged on a scale that is nearly even to the eye.
                let light = min(1, max(0, (0..<3).reduce(0) { $0 + matrix[row * 3 + $1] * rgb[$1] }))
                return light <= 0.0031308 ? light * 12.92 : 1.055 * power(light, 5, 12) - 0.055
            }
        }
        for other in [Tone.good, .accent] {
            let (a, b) = (try seen(.concern), try seen(other))
            let distance = zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            #expect(distance > 0.04, "\(other): \(distance)")
        }
    }

    @Test func theStylesheetDeclaresWhatItUses() {
        let css = Stylesheet.report
        #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
        for match in css.matches(of: /var\((--[a-z-]+)\)/) {
            #expect(css.contains("\(match.1): "), "\(match.1)")
        }
    }

    @Test(arguments: [
        ".page", ".cover", ".eyebrow", ".lead", ".facts", ".toc", ".page-hint", ".chapter", ".muted", ".small",
        ".number", ".card", ".card-head",
        ".card-foot", ".badge.supported", ".badge.refuted", ".badge.inconclusive", ".badge.adopt", ".badge.adapt",
        ".badge.abandon",
        "figure.chart", "figcaption", ".grid", ".table-scroll", ".callout", ".callout.concern", ".kpi", ".steps",
        ".colophon", ".worksheet",
        ".question", ".hint", ".write", ".box", ".signature", ".page-break", ".no-print", ".print-only",
        ".card.supported", ".card.refuted",
        ".card.inconclusive", "@page { size: A4", "word-break: keep-all", "@media print",
        "@media screen and (max-width: 44rem)",
    ])
    func theStylesheetHasWhatItsDocumentationPromises(part: String) {
        #expect(Stylesheet.report.contains(part))
    }

    @Test func everyVerdictHasABadgeAndACard() {
        for verdict in VerdictTone.allCases {
            #expect(
                Stylesheet.report.contains(".badge.\(verdict.cssClass)")
                    && Stylesheet.report.contains(".card.\(verdict.cssClass)"))
            #expect(DisplayWidth.of(verdict.symbol) == 1)
        }
    }

    /// A standalone picture is read by programs that know no variables.
    @Test func standalonePicturesNameTheirColours() {
        #expect(!ChartStyle.standalone.contains("var("))
        #expect(ChartStyle.standalone.contains(Tone.accent.hex))
    }
}
