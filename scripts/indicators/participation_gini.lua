-- 참여의 지니 계수: 회의에 온 횟수가 사람들 사이에 얼마나 고르지 않은가. 0이면 모두 같은 횟수로 왔다.
-- Gini of participation: how unevenly the times people came are spread over them. At 0 everyone came equally often.
local MONTHS = 3

return indicator {
  id = "participation_gini",
  title = { ko = "참여의 지니 계수", en = "Gini of participation" },
  definition = {
    ko = "그 달까지 석 달 동안 한 번이라도 온 사람들이 온 횟수의 지니 계수(평균 절대 차 ÷ 평균의 두 배)",
    en = "The Gini coefficient of how often each person came in the three months up to this one, over those who came at all; the mean absolute difference over twice the mean",
  },
  source = { ko = "Gini(1912). n ÷ (n − 1)로 고치지 않은 값", en = "Gini (1912), without the correction n / (n − 1)" },
  unit = { ko = "지니", en = "Gini" }, better = "lower", per = "month",
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local window = period:trailing(MONTHS)
    if not window then return none end
    local counts = data.attendance:during(window):group("member"):counts()
    if #counts == 0 then return none end
    return counts:gini()
  end,
  examples = {
    {
      -- a 3, b 1: 차의 평균은 (0 + 2 + 2 + 0) ÷ 4 = 1, 평균의 두 배는 4. a came 3 times, b once: 1 over 4.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-02-06", member = "a" }, { time = "2020-03-05", member = "a" },
        { time = "2020-03-05", member = "b" }, { time = "2020-04-02", member = "a" },
      } },
      period = "2020-03-01", expect = 0.25,
    },
    {
      -- 아직 석 달이 되지 않았다. There are not three months yet.
      given = { attendance = { { time = "2020-01-09", member = "a" }, { time = "2020-02-06", member = "a" } } },
      period = "2020-01-01", expect = none,
    },
  },
}
