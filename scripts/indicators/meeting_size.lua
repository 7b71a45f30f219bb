-- 회의 참석 인원. How many people came to a meeting.
return indicator {
  id = "meeting_size",
  title = { ko = "회의 참석 인원", en = "People at a meeting" },
  definition = { ko = "한 회의에 온 서로 다른 사람의 수", en = "Distinct people who came to a meeting" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "meeting", needs = { "attendance" },
  -- 회의 날에 바로 알 수 있다. Known on the day of the meeting itself.
  lag = 0,
  formula = function(data, period)
    return data.attendance:during(period):distinct("member"):count()
  end,
  examples = {
    {
      given = { attendance = {
        { time = "2020-07-09", member = "a" }, { time = "2020-07-09", member = "b" },
        { time = "2020-07-23", member = "a" },
      } },
      period = "2020-07-09", expect = 2,
    },
  },
}
