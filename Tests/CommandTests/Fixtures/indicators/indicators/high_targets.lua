-- Of the cards handed in, the share that aims at more than a half.
return indicator {
  id = "high_targets", answers = "test-card", title = { ko = "높은 목표의 비율", en = "Cards that aim high" },
  unit = "%", better = "higher", per = "meeting", lag = 0,
  formula = function(data, period)
    local cards = data.answers:during(period)
    return ratio(cards:where("target", ">", 0.5):count(), cards:count())
  end,
  examples = {
    { given = { answers = { { time = "2020-07-06", target = 0.7 }, { time = "2020-07-06", target = 0.5 } } },
      periods = { "2020-07-06" }, period = "2020-07-06", expect = 0.5 },
  },
}
