-- 마침 설문: 시즌을 마치며 참여자마다 한 번 답한다. Each member answers once, at the end of the season.
return worksheet {
  id = "closing-survey",
  title = { ko = "마침 설문", en = "Closing survey" },
  source = { ko = "첫 두 물음은 추천 지수(NPS)의 것입니다(Reichheld, Harvard Business Review, 2003)",
             en = "The first two questions are those of the Net Promoter Score (Reichheld, Harvard Business Review, 2003)" },
  intro = {
    ko = "답은 참여자 id와 함께 남으므로 익명이 아닙니다. 이름이나 연락처는 쓰지 마세요.",
    en = "Answers are kept with your id, so they are not anonymous. Please leave names and contact details out.",
  },
  phase = "reporting",
  steps = {
    step { id = "recommend", type = "number", required = true, min = 0, max = 10,
      ask = { ko = "이 모임을 친구나 동료에게 추천할 마음이 얼마나 있나요?",
              en = "How likely are you to recommend this group to a friend or colleague?" },
      help = { ko = "0은 전혀 없음, 10은 꼭 추천함", en = "0 is not at all likely, 10 is extremely likely" },
      check = function(value)
        if value ~= math.floor(value) then return { ko = "정수여야 합니다", en = "must be a whole number" } end
      end },
    step { id = "reason", type = "text", required = true,
      ask = { ko = "그 점수를 준 가장 큰 까닭은 무엇인가요?", en = "What is the main reason for your score?" } },
    step { id = "helped", type = "text",
      ask = { ko = "무엇이 가장 도움이 되었나요?", en = "What helped you most?" } },
    step { id = "change", type = "text",
      ask = { ko = "다음 시즌에 무엇을 바꾸면 좋을까요?", en = "What should change in the next season?" } },
    step { id = "again", type = "choice", required = true,
      ask = { ko = "다음 시즌에도 함께할 마음이 있나요?", en = "Would you take part again?" },
      choices = {
        { value = "yes", title = { ko = "예", en = "Yes" } },
        { value = "unsure", title = { ko = "아직 모르겠다", en = "Not sure yet" } },
        { value = "no", title = { ko = "아니요", en = "No" } },
      } },
    step { id = "if_changed", type = "text", when = function(a) return a.again == "unsure" or a.again == "no" end,
      ask = { ko = "무엇이 달라지면 함께하겠나요?", en = "What would have to change for you to take part?" } },
  },
  examples = {
    { given = { recommend = 9, reason = "혼자서는 못 했을 시험을 했다", again = "yes" }, expect = {} },
    { given = { recommend = 0, reason = "r", again = "no", if_changed = "저녁이 아니면" }, expect = {} },
    { given = { recommend = 10, reason = "r", again = "unsure" }, expect = {} },
    { given = { recommend = 7.5, reason = "r", again = "yes" }, expect = { "recommend" } },
    { given = { recommend = 11, reason = "r", again = "yes" }, expect = { "recommend" } },
    { given = { recommend = -1, reason = "r", again = "maybe" }, expect = { "recommend", "again" } },
    { given = {}, expect = { "recommend", "reason", "again" } },
  },
}
