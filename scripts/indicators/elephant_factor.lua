-- 코끼리 계수: 가장 많이 한 소속부터 세어, 활동의 절반을 채우는 데 필요한 소속의 수.
-- Elephant factor: the fewest organisations whose people together did half of the activity.
return indicator {
  id = "elephant_factor",
  title = { ko = "코끼리 계수", en = "Elephant factor" },
  definition = {
    ko = "한 달의 활동을 많이 한 소속부터 더해 절반에 이르는 가장 적은 소속 수. 소속을 모르는 활동은 세지 않음",
    en = "The fewest organisations whose records together reach half of a month's records; those without one are not counted",
  },
  source = { ko = "CHAOSS: Elephant Factor", en = "CHAOSS: Elephant Factor" },
  unit = { ko = "곳", en = "organisations" }, better = "higher", per = "month",
  -- activity: time, organisation(소속)
  needs = { "activity" },
  formula = function(data, period)
    local counts = data.activity:during(period):where("organisation", "~=", nil):group("organisation"):counts()
    if #counts == 0 then return none end
    return stats.absence_factor(counts:values())
  end,
  examples = {
    {
      -- 소속을 아는 네 건 가운데 도서관이 2: 절반이므로 한 곳. The library did two of the four that name one: half, so 1.
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a", organisation = "library" },
        { time = "2020-01-02T12:00:00Z", member = "b", organisation = "library" },
        { time = "2020-01-03T12:00:00Z", member = "c", organisation = "school" },
        { time = "2020-01-04T12:00:00Z", member = "d", organisation = "shop" },
        { time = "2020-01-05T12:00:00Z", member = "e" },
        { time = "2020-02-01T12:00:00Z", member = "a", organisation = "library" },
      } },
      period = "2020-01-01", expect = 1,
    },
    {
      -- 아무의 소속도 모르는 달. A month in which no record names an organisation.
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" },
        { time = "2020-02-01T12:00:00Z", member = "a", organisation = "library" },
      } },
      period = "2020-01-01", expect = none,
    },
  },
}
