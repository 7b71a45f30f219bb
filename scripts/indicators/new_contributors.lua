-- 새로 활동한 사람: 그 달에 처음으로 활동 기록을 남긴 사람의 수.
-- New contributors: people whose first record of activity is in the month.
return indicator {
  id = "new_contributors",
  title = { ko = "새로 활동한 사람", en = "New contributors" },
  definition = {
    ko = "그 달에 처음으로 활동 기록을 남긴 사람의 수",
    en = "People whose first record of activity falls in the month",
  },
  source = {
    ko = "CHAOSS: New Contributors. 기록이 시작된 달은 모두가 처음으로 보이므로 값이 없습니다",
    en = "CHAOSS: New Contributors. In the month records begin everyone looks new, so there is no reading",
  },
  unit = { ko = "명", en = "people" }, better = "higher", per = "month",
  -- activity: time, member
  needs = { "activity" },
  formula = function(data, period)
    local earlier = data.activity:before(period)
    if earlier:count() == 0 then return none end
    return data.activity:during(period):distinct("member"):difference(earlier:distinct("member")):count()
  end,
  examples = {
    {
      given = { activity = {
        { time = "2020-01-10T12:00:00Z", member = "a" },
        { time = "2020-02-03T12:00:00Z", member = "a" }, { time = "2020-02-04T12:00:00Z", member = "b" },
        { time = "2020-02-05T12:00:00Z", member = "b" }, { time = "2020-02-06T12:00:00Z", member = "c" },
        { time = "2020-03-01T12:00:00Z", member = "d" },
      } },
      period = "2020-02-01", expect = 2,
    },
    {
      given = { activity = {
        { time = "2020-01-10T12:00:00Z", member = "a" }, { time = "2020-02-03T12:00:00Z", member = "b" },
      } },
      period = "2020-01-01", expect = none,
    },
  },
}
