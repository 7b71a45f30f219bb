-- How often anybody came, since the season began.
return indicator {
  id = "visits", kind = "cumulative", title = { ko = "지금까지의 참석", en = "Visits so far" },
  unit = { ko = "번", en = "visits" }, better = "higher", per = "meeting", needs = { "roll" }, lag = 0,
  formula = function(data, period)
    local roll = data.roll:during(period)
    exclude(roll:where("status", "excused"):count(), { ko = "미리 알린 불참", en = "absences that were announced" })
    return roll:where("status", { "present", "late" }):count()
  end,
  examples = {
    { given = { roll = { { time = "2020-07-06", member = "a" }, { time = "2020-07-20", member = "a" } } },
      period = "2020-07-20", expect = 2 },
  },
}
