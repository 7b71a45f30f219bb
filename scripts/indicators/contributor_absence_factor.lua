-- 기여자 부재 계수: 가장 많이 한 사람부터 세어, 활동의 절반을 채우는 데 필요한 사람의 수. 작을수록 몇 사람에게 기대고 있다.
-- Contributor absence factor: the fewest people who together did half of the activity. The smaller, the more rests on few.
return indicator {
  id = "contributor_absence_factor",
  title = { ko = "기여자 부재 계수", en = "Contributor absence factor" },
  definition = {
    ko = "한 달의 활동을 많이 한 사람부터 더해 절반에 이르는 가장 적은 사람 수",
    en = "The fewest people whose records together reach half of all records of activity in a month",
  },
  source = { ko = "CHAOSS: Contributor Absence Factor(옛 이름 Bus Factor)", en = "CHAOSS: Contributor Absence Factor, formerly Bus Factor" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "month",
  -- activity: time, member
  needs = { "activity" },
  formula = function(data, period)
    local counts = data.activity:during(period):where("member", "~=", nil):group("member"):counts()
    if #counts == 0 then return none end
    return stats.absence_factor(counts:values())
  end,
  examples = {
    {
      -- 여섯 건 가운데 a가 2, b와 c와 d가 하나씩, e가 하나: 절반인 3에는 a와 한 사람이 더 있어야 한다.
      -- Of six records a did two and four others one each: half, 3, takes a and one more.
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" }, { time = "2020-01-02T12:00:00Z", member = "a" },
        { time = "2020-01-03T12:00:00Z", member = "b" }, { time = "2020-01-04T12:00:00Z", member = "c" },
        { time = "2020-01-05T12:00:00Z", member = "d" }, { time = "2020-01-06T12:00:00Z", member = "e" },
        { time = "2020-02-01T12:00:00Z", member = "a" },
      } },
      period = "2020-01-01", expect = 2,
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
