return indicator {
  id = "warned", title = { ko = "온 사람", en = "People who came" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "meeting", needs = { "attendance" },
  formula = function(data, period)
    for i = 1, 3 do print("…") end
    return data.attendance:during(period):count()
  end,
}
