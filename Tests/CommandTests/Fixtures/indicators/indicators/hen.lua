return indicator {
  id = "hen", from = { "egg" }, title = { ko = "닭", en = "The hen" },
  unit = { ko = "개", en = "things" }, better = "higher", per = "meeting",
  formula = function(data, period, readings) return readings.egg and readings.egg.value or none end,
}
