-- 배움 카드: 무엇을 믿었고, 보았고, 배웠으며, 그래서 무엇을 하는지 적는다.
-- Says what was believed, observed and learned, and what follows.
return worksheet {
  id = "learning-card",
  title = { ko = "배움 카드", en = "Learning card" },
  source = { ko = "Strategyzer의 Learning Card에서 물음을 가져왔습니다(Osterwalder 외, Value Proposition Design, 2014)",
             en = "The questions are those of Strategyzer's Learning Card (Osterwalder et al., Value Proposition Design, 2014)" },
  intro = {
    ko = "판정한 가설마다 한 장씩 씁니다. 여기에 고른 결정은 의견이며, 모임의 결정은 ‘moim decide’로 남깁니다.",
    en = "One card for each judged hypothesis. The decision chosen here is an opinion; ‘moim decide’ records the group's.",
  },
  phase = "feedback", scope = "optional",
  steps = {
    step { id = "hypothesis", type = "hypothesis", required = true,
      ask = { ko = "우리는 무엇을 믿었나요? (가설)", en = "We believed that… (the hypothesis)" },
      help = { ko = "번호는 ‘moim hypothesis list’에 있습니다", en = "‘moim hypothesis list’ has the numbers" } },
    step { id = "observed", type = "text", required = true,
      ask = { ko = "무엇을 보았나요?", en = "We observed…" },
      help = { ko = "해석하지 말고 본 것만 적습니다: 잰 수, 들은 말, 일어난 일",
               en = "Only what was seen, without interpreting it: numbers, words, events" } },
    step { id = "learned", type = "text", required = true,
      ask = { ko = "거기서 무엇을 배웠나요?", en = "From that we learned that…" },
      help = { ko = "달리 설명할 길이 있으면 그것도 적습니다", en = "Name other explanations, if there are any" } },
    step { id = "decision", type = "choice", required = true,
      ask = { ko = "그래서 어떻게 하나요?", en = "Therefore, we will…" },
      choices = {
        { value = "adopt", title = { ko = "채택: 앞으로도 한다", en = "Adopt: keep doing it" } },
        { value = "adapt", title = { ko = "수정: 바꾸어 다시 시험한다", en = "Adapt: change it and test again" } },
        { value = "abandon", title = { ko = "폐기: 그만둔다", en = "Abandon: stop doing it" } },
      } },
    step { id = "therefore", type = "text", required = true,
      ask = { ko = "다음에 무엇을 하나요?", en = "What is done next?" },
      help = { ko = "누가 언제까지 무엇을 할지 적습니다. 이름 대신 참여자 id(m01)를 쓰세요",
               en = "Who does what by when. Write members' ids (m01), not names" } },
  },
  examples = {
    {
      given = { hypothesis = "h1", observed = "여섯 가운데 다섯이 다시 왔다", learned = "우연과 가릴 수 없다",
                decision = "adapt", therefore = "두 주기를 더 잰다" },
      expect = {},
    },
    { given = { hypothesis = "h1", observed = "o", decision = "adopt" }, expect = { "learned", "therefore" } },
    {
      given = { hypothesis = "h1", observed = "o", learned = "l", decision = "maybe", therefore = "t" },
      expect = { "decision" },
    },
    { given = {}, expect = { "hypothesis", "observed", "learned", "decision", "therefore" } },
  },
}
