-- 월별 활동 참여자. Distinct people with activity in a calendar month.
return indicator {
  id = "participation_by_month",
  title = { ko = "월별 활동 참여자", en = "People active in a month" },
  definition = {
    ko = "한 달 동안 활동 기록을 남긴 서로 다른 사람의 수", en = "Distinct people with activity in a calendar month",
  },
  unit = { ko = "명", en = "people" }, better = "higher", per = "month", needs = { "activity" },
  formula = function(data, period)
    return data.activity:during(period):distinct("member"):count()
  end,
  examples = {
    {
      given = { activity = {
        { time = "2020-07-10T12:00:00Z", member = "a" }, { time = "2020-07-30T12:00:00Z", member = "b" },
        { time = "2020-08-01T12:00:00Z", member = "c" },
      } },
      period = "2020-07-01", expect = 2,
    },
  },
}
