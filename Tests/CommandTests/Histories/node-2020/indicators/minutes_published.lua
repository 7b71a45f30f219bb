-- 이 모임만의 지표: 한 회의에서 다음 회의까지 올라온 회의록 커밋의 수.
-- This group's own indicator: commits of minutes from one meeting up to the next.
return indicator {
  id = "minutes_published",
  title = { ko = "올라온 회의록", en = "Minutes published" },
  definition = {
    ko = "한 회의부터 다음 회의 전까지 올라온 회의록(minutes) 커밋의 수",
    en = "Commits of kind “minutes” from one meeting up to the next",
  },
  unit = { ko = "건", en = "commits" }, better = "higher", per = "meeting", needs = { "activity" },
  formula = function(data, period)
    return data.activity:during(period):where("kind", "minutes"):count()
  end,
  examples = {
    {
      given = {
        attendance = { { time = "2020-07-09", member = "a" }, { time = "2020-07-23", member = "a" } },
        activity = {
          { time = "2020-07-10T12:00:00Z", member = "a", kind = "minutes" },
          { time = "2020-07-11T12:00:00Z", member = "a", kind = "merge" },
        },
      },
      period = "2020-07-09", expect = 1,
    },
  },
}
