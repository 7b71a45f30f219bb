import Statecharts
import Testing
import Values

@Suite struct DrawingTests {
    private let definition = chart(
        [
            StateDefinition(
                id: "a", title: LocalizedText(ko: "기획: \"하나\"", en: "Plan; #1"),
                transitions: [on("go", "p", needs: ["c"])]),
            parallel(
                "p",
                [
                    state("x", [history("h", "x1"), state("x1")]),
                    state("y", on: [on("stop", "end", when: .lua("n > 1"))]),
                ]), final("end"),
        ], conditions: ["c": ConditionDefinition(title: LocalizedText(ko: "준비됨", en: "ready"), test: .constant(true))])

    @Test func mermaid() {
        #expect(
            ChartDrawing(definition, language: .ko, standing: ["a"]).mermaid() == """
                stateDiagram-v2
                    state "기획#58; #quot;하나#quot;" as s1
                    state "p" as s2
                    state s2 {
                        state "x" as s3
                        state s3 {
                            state "H" as s4
                            state "x1" as s5
                            [*] --> s5
                            s4 --> s5
                        }
                        --
                        state "y" as s6
                    }
                    state "end" as s7
                    s7 --> [*]
                    [*] --> s1
                    s1 --> s2 : go [준비됨]
                    s6 --> s7 : stop [n #gt; 1]
                    classDef current fill:#ffe08a,stroke:#8a6d00,stroke-width:2px
                    class s1 current

                """)
        #expect(ChartDrawing(definition, language: .en).mermaid().contains(#"state "Plan#59; #35;1" as s1"#))
    }

    @Test func dot() {
        let dot = ChartDrawing(definition, language: .ko, standing: ["p", "x", "x1", "y"]).dot()
        #expect(dot.hasPrefix("digraph \"test\" {\n  compound=true;"))
        #expect(dot.contains(##""a" [shape=box, label="기획: \"하나\"", fillcolor="white"];"##))
        #expect(dot.contains(##""x1" [shape=box, label="x1", fillcolor="#ffe08a"];"##))
        #expect(dot.contains(#""a" -> "x1" [label="go [준비됨]", lhead="cluster:p"];"#))
        #expect(dot.contains(#"subgraph "cluster:p" {"#))
        #expect(dot.contains(#""end" [shape=doublecircle"#))
        #expect(dot.count { $0 == "{" } == dot.count { $0 == "}" })
    }
}
