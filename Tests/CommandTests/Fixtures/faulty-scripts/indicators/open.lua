return indicator {
  id = "open", title = { ko = "열린 것", en = "Open" },
  formula = function(data, period) return data.attendance:count( end,
}
