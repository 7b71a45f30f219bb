-- 관계의 폭: 한 사람이 회의에서 다른 사람을 만난 횟수를 모두 더한 것의 평균.
-- Reach: how many encounters with others at meetings a person had, on average.
local MONTHS = 3

return indicator {
  id = "reach",
  title = { ko = "관계의 폭(리치)", en = "Reach" },
  definition = {
    ko = "그 달까지 석 달 동안 한 사람이 회의에서 다른 사람과 만난 횟수의 합을, 한 번이라도 온 사람들에 대해 평균한 값",
    en = "The sum of a person's connections, each as strong as the meetings both were at, over the three months up to this one; the mean over those who came",
  },
  source = {
    ko = "Orbit 모델: Reach = 이어짐의 세기의 합(간접적인 만남 하나가 1). 오래된 이어짐을 약하게 하는 대신 석 달만 봄",
    en = "Orbit model: Reach = sum of connection strength, an indirect interaction being worth 1; looks at three months instead of weakening idle connections",
  },
  unit = { ko = "번", en = "encounters" }, better = "higher", per = "month",
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local window = period:trailing(MONTHS)
    if not window then return none end
    local meetings = data.attendance:during(window)
    local encounters = 0
    for _, people in ipairs(meetings:group("time"):distinct_counts("member"):values()) do
      -- n명이 온 회의에서는 저마다 n − 1명을 만난다. At a meeting of n, each meets n − 1 others.
      encounters = encounters + people * (people - 1)
    end
    return ratio(encounters, meetings:distinct("member"):count())
  end,
  examples = {
    {
      -- a는 1월에 b와 c를, 3월에 b를 만났다: a 3, b 3, c 2의 평균. a and b have 3 encounters each and c has 2.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-01-09", member = "b" }, { time = "2020-01-09", member = "c" },
        { time = "2020-03-05", member = "a" }, { time = "2020-03-05", member = "b" },
        { time = "2020-04-02", member = "a" },
      } },
      period = "2020-03-01", expect = 8 / 3,
    },
    {
      -- 아직 석 달이 되지 않았다. There are not three months yet.
      given = { attendance = { { time = "2020-01-09", member = "a" }, { time = "2020-02-06", member = "a" } } },
      period = "2020-01-01", expect = none,
    },
  },
}
