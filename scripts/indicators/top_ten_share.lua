-- 상위 10%의 몫: 가장 많이 활동한 10%의 사람이 전체 활동에서 차지하는 비율.
-- Top 10 % share: the part of all activity that the most active tenth of the people did.
local TOP = 0.10

return indicator {
  id = "top_ten_share",
  title = { ko = "상위 10%의 몫", en = "Top 10 % share" },
  definition = {
    ko = "한 달의 활동 가운데 가장 많이 활동한 10%(적어도 한 명)의 사람이 한 활동의 비율",
    en = "Of a month's records of activity, the share by the most active tenth of the people, at least one person",
  },
  source = { ko = "소득 분배의 상위 10% 몫을 활동에 옮긴 것", en = "The top decile share of income statistics, applied to activity" },
  unit = "%", better = "lower", per = "month",
  -- activity: time, member
  needs = { "activity" },
  formula = function(data, period)
    local counts = data.activity:during(period):where("member", "~=", nil):group("member"):counts()
    if #counts == 0 then return none end
    return counts:top_share(TOP)
  end,
  examples = {
    {
      -- 네 사람의 10%는 한 명: 다섯 건 가운데 a의 2. A tenth of four people is one of them: a, with 2 of 5.
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" }, { time = "2020-01-02T12:00:00Z", member = "a" },
        { time = "2020-01-03T12:00:00Z", member = "b" }, { time = "2020-01-04T12:00:00Z", member = "c" },
        { time = "2020-01-05T12:00:00Z", member = "d" }, { time = "2020-02-01T12:00:00Z", member = "a" },
      } },
      period = "2020-01-01", expect = 0.4,
    },
    {
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" }, { time = "2020-03-01T12:00:00Z", member = "a" },
      } },
      period = "2020-02-01", expect = none,
    },
  },
}
