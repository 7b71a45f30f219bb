-- 하루 ÷ 한 달 활동자(DAU/MAU): 한 달에 활동한 사람이 보통의 하루에 활동할 비율.
-- DAU/MAU: of the people active in a month, the share active on an average day of it.
return indicator {
  id = "daily_stickiness",
  title = { ko = "하루 ÷ 한 달 활동자", en = "Daily over monthly active people" },
  definition = {
    ko = "하루에 활동한 사람 수의 한 달 평균 ÷ 그 달에 활동한 사람 수",
    en = "People active on a day, averaged over the days of the month, over people active in the month",
  },
  source = { ko = "웹과 앱 분석의 고착도(DAU/MAU)", en = "Stickiness (DAU/MAU) of product analytics" },
  unit = "%", better = "higher", per = "month",
  -- activity: time, member
  needs = { "activity" },
  formula = function(data, period)
    local activity = data.activity:during(period):where("member", "~=", nil)
    local daily = activity:group("day"):distinct_counts("member"):sum()
    local monthly = activity:distinct("member"):count()
    return ratio(daily or 0, #period:split("day") * monthly)
  end,
  examples = {
    {
      -- 29일인 2월에 a가 28일과 29일, b가 29일에: 사흘분 ÷ (29 × 2). Three person-days of 29 days and two people.
      given = { activity = {
        { time = "2020-02-28T12:00:00Z", member = "a" }, { time = "2020-02-29T12:00:00Z", member = "a" },
        { time = "2020-02-29T13:00:00Z", member = "a" }, { time = "2020-02-29T12:00:00Z", member = "b" },
        { time = "2020-03-01T12:00:00Z", member = "a" },
      } },
      period = "2020-02-01", expect = 3 / 58,
    },
    {
      -- 활동이 없던 달. A month without activity.
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" }, { time = "2020-03-01T12:00:00Z", member = "a" },
      } },
      period = "2020-02-01", expect = none,
    },
  },
}
