-- 활동한 사람: 한 회의에서 다음 회의까지 기록을 남긴 서로 다른 사람의 수.
-- Distinct people with activity from one meeting up to the next.
return indicator {
  id = "contributors",
  title = { ko = "활동한 사람", en = "Contributors" },
  definition = {
    ko = "한 회의부터 다음 회의 전까지 활동 기록을 남긴 서로 다른 사람의 수",
    en = "Distinct people with at least one record of activity from one meeting up to the next",
  },
  source = { ko = "CHAOSS: Contributors", en = "CHAOSS: Contributors" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "meeting", needs = { "activity" },
  formula = function(data, period)
    return data.activity:during(period):distinct("member"):count()
  end,
  examples = {
    {
      given = {
        attendance = { { time = "2020-07-09", member = "a" }, { time = "2020-07-23", member = "a" } },
        activity = {
          { time = "2020-07-10T12:00:00Z", member = "a" }, { time = "2020-07-12T12:00:00Z", member = "a" },
          { time = "2020-07-13T12:00:00Z", member = "b" }, { time = "2020-07-24T12:00:00Z", member = "c" },
        },
      },
      period = "2020-07-09", expect = 2,
    },
  },
}
