-- 활동 기록 수. How many records of activity there are from one meeting up to the next.
return indicator {
  id = "activity_count",
  title = { ko = "활동 기록 수", en = "Records of activity" },
  definition = {
    ko = "한 회의부터 다음 회의 전까지 남은 활동 기록의 수",
    en = "Records of activity from one meeting up to the next",
  },
  unit = { ko = "건", en = "records" }, better = "higher", per = "meeting", needs = { "activity" },
  formula = function(data, period)
    return data.activity:during(period):count()
  end,
  examples = {
    {
      given = {
        attendance = { { time = "2020-07-09", member = "a" }, { time = "2020-07-23", member = "a" } },
        activity = { { time = "2020-07-10T12:00:00Z", member = "a" }, { time = "2020-07-24T12:00:00Z", member = "c" } },
      },
      period = "2020-07-09", expect = 1,
    },
  },
}
