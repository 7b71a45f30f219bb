-- 순추천지수(NPS): 남에게 권하겠다는 사람의 백분율에서 권하지 않겠다는 사람의 백분율을 뺀 값. −100부터 100까지.
-- Net promoter score: the percentage of promoters minus the percentage of detractors, from −100 to 100.
local PROMOTER, DETRACTOR = 9, 6 -- 9점 이상, 6점 이하. 9 and above; 6 and below.

return indicator {
  id = "nps",
  title = { ko = "순추천지수", en = "Net promoter score" },
  definition = {
    ko = "‘이 모임을 권하겠습니까?’(0~10점)에 9~10점을 준 사람의 백분율 − 0~6점을 준 사람의 백분율. 답하지 않은 사람은 세지 않음",
    en = "Would you recommend this group, 0 to 10: the percentage of answers of 9 or 10 minus the percentage of 0 to 6; blanks are not counted",
  },
  source = { ko = "Reichheld(2003), Net Promoter Score", en = "Reichheld (2003), Net Promoter Score" },
  unit = { ko = "점", en = "points" }, better = "higher", per = "month",
  -- survey: time, score(0~10). 한 사람의 답 하나가 한 행. One row an answer.
  needs = { "survey" },
  formula = function(data, period)
    local answers = data.survey:during(period)
    local count = answers:count("score")
    if count == 0 then return none end
    local promoters = answers:where("score", ">=", PROMOTER):count()
    local detractors = answers:where("score", "<=", DETRACTOR):count()
    return 100 * (promoters - detractors) / count
  end,
  examples = {
    {
      -- 다섯 답 가운데 9와 10, 7과 8, 6: (2 − 1) ÷ 5. Of five answers two promote and one detracts.
      given = { survey = {
        { time = "2020-01-09", score = 10 }, { time = "2020-01-09", score = 9 }, { time = "2020-01-09", score = 8 },
        { time = "2020-01-09", score = 7 }, { time = "2020-01-09", score = 6 }, { time = "2020-01-09", member = "a" },
        { time = "2020-02-01", score = 10 },
      } },
      period = "2020-01-01", expect = 20,
    },
    {
      -- 아무도 답하지 않은 달. A month in which nobody answered.
      given = { survey = { { time = "2020-01-09", score = 10 }, { time = "2020-03-09", score = 0 } } },
      period = "2020-02-01", expect = none,
    },
  },
}
