-- 처음 온 사람: 그 전의 어떤 회의에도 오지 않았던 참석자의 수.
-- People at a meeting who had never come to an earlier one.
return indicator {
  id = "newcomers",
  title = { ko = "처음 온 사람", en = "Newcomers" },
  definition = {
    ko = "그 회의에 온 사람 가운데 이전 기록에 한 번도 없던 사람의 수",
    en = "People at a meeting who appear in no earlier record of attendance",
  },
  unit = { ko = "명", en = "people" }, better = "higher", per = "meeting", needs = { "attendance" }, lag = 0,
  formula = function(data, period)
    local earlier = data.attendance:before(period):distinct("member")
    return data.attendance:during(period):distinct("member"):difference(earlier):count()
  end,
  examples = {
    {
      given = { attendance = {
        { time = "2020-07-09", member = "a" }, { time = "2020-07-09", member = "b" },
        { time = "2020-07-23", member = "a" }, { time = "2020-07-23", member = "c" }, { time = "2020-07-23", member = "d" },
      } },
      period = "2020-07-23", expect = 2,
    },
  },
}
