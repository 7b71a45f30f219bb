-- 다음 회의 재참여율: 이번 회의에 온 사람 가운데 다음 회의에도 온 사람의 비율.
-- Of the people who came to a meeting, the share who came to the next one as well.
return indicator {
  id = "next_meeting_return",
  title = { ko = "다음 회의 재참여율", en = "Next-meeting return rate" },
  definition = {
    ko = "이번 회의에 온 사람 가운데 다음 회의에도 온 사람의 비율",
    en = "Of the people who came to a meeting, the share who also came to the next one",
  },
  unit = "%", better = "higher", per = "meeting", needs = { "attendance" },
  formula = function(data, period)
    local now = data.attendance:during(period):distinct("member")
    local later = data.attendance:during(period:next()):distinct("member")
    return ratio(now:intersection(later):count(), now:count())
  end,
  examples = {
    {
      given = { attendance = {
        { time = "2020-07-09", member = "a" }, { time = "2020-07-09", member = "b" },
        { time = "2020-07-23", member = "a" }, { time = "2020-07-23", member = "c" },
      } },
      period = "2020-07-09", expect = 0.5,
    },
    {
      -- 다음 회의가 아직 없으면 측정값이 없다. Without a next meeting there is no reading.
      given = { attendance = { { time = "2020-07-09", member = "a" } } },
      period = "2020-07-09", expect = none,
    },
  },
}
