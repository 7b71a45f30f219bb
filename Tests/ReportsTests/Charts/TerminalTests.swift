@testable import Reports
import Testing
import Values

struct TerminalTests {
    @Test func sparklines() {
        #expect(Sparkline.text([0, 1, 2, 3, 4, 5, 6, 7]) == "▁▂▃▄▅▆▇█")
        #expect(Sparkline.text([1, nil, 8, .nan]) == "▁·█·")
        #expect(Sparkline.text([5, 5]) == "▄▄")
        #expect(Sparkline.text([0.5], range: 0...1) == "▄")
        #expect(Sparkline.text([-1, 2], range: 0...1) == "▁█")
        #expect(Sparkline.text([-1.7e308, 1.7e308]) == "▁█")
        #expect(Sparkline.text([]) == "")
    }

    @Test func aRunChartInLetters() {
        #expect(
            TerminalRunChart(ChartSamples.full, language: .ko).text(width: 60) == """
                환영 담당을 둔 뒤로 다시 오는 사람이 늘었습니다
                100% ┤
                     │┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈  상한 85%
                 80% ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌◆╌╌╌╌╌╌╌╌  목표 70%
                 60% ┤                           ◆
                     │───●─────●─────●──────────────────────────  중앙값 50%
                 40% ┤                                       □
                 20% ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈  하한 20%
                     │
                  0% ┤
                         ┴           ┴  ▲        ┴           ┴
                      ▏기획       ▏실행       ▏환류 ▏후속 실행
                      7월 6일                           9월 28일
                      ◆ 개선 신호  □ 우려 신호  ┴ 회의  ▲ 환영 담당 시작

                """)
    }

    @Test func theLatestPointsAreShownWhereNotAllFit() {
        let text = TerminalRunChart(ChartSamples.eighty, language: .en).text(width: 40)
        #expect(text.contains("80주차") && !text.contains("2020년 1주차"))
    }

    @Test func withoutReadingsItSaysSo() {
        #expect(TerminalRunChart(ChartSamples.empty, language: .en).text() == "아직 말할 것이 없습니다\nNo reading yet\n")
    }
}
