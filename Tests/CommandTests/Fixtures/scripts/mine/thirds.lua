return indicator {
  id = "thirds", title = { ko = "셋 가운데 하나", en = "One in three" },
  unit = "건", better = "higher", per = "day", needs = { "activity" }, lag = 0,
  formula = function(data, period) return data.activity:during(period):count() end,
  examples = {
    { given = { activity = { { time = "2020-07-01" } } }, period = "2020-07-01", expect = 1 },
    { given = { activity = { { time = "2020-07-01" } } }, period = "2020-07-01", expect = 3 },
  },
}
