-- 배움 카드: 무엇을 보았고 무엇을 배웠으며 다음에 무엇을 하는지 적는다.
-- Says what was observed, what was learned and what follows.
return worksheet {
  id = "learning-card",
  title = { ko = "배움 카드", en = "Learning card" },
  source = { ko = "Strategyzer의 Learning Card에서 물음을 가져왔습니다", en = "The questions are those of Strategyzer's Learning Card" },
  phase = "feedback", scope = "optional",
  steps = {
    step { id = "hypothesis", type = "hypothesis", required = true,
      ask = { ko = "어느 가설인가?", en = "Which hypothesis?" } },
    step { id = "observed", type = "text", required = true,
      ask = { ko = "무엇을 보았는가?", en = "We observed…" } },
    step { id = "learned", type = "text", required = true,
      ask = { ko = "거기서 무엇을 배웠는가?", en = "From that we learned that…" } },
    step { id = "therefore", type = "text", required = true,
      ask = { ko = "그래서 무엇을 하는가?", en = "Therefore, we will…" } },
  },
  examples = {
    { given = { hypothesis = "h1", observed = "o", learned = "l", therefore = "t" }, expect = {} },
    { given = { hypothesis = "h1", observed = "o" }, expect = { "learned", "therefore" } },
  },
}
