return indicator {
  id = "egg", from = { "hen" }, title = { ko = "달걀", en = "The egg" },
  unit = { ko = "개", en = "things" }, better = "higher", per = "meeting",
  formula = function(data, period, readings) return readings.hen and readings.hen.value or none end,
}
