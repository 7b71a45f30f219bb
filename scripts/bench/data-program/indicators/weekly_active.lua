return indicator {
  id = "weekly_active", title = { ko = "주간 활동 회원", en = "Weekly active members" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "week", needs = { "activity" }, lag = 0,
  formula = function(data, period)
    return data.activity:during(period):distinct("member"):count()
  end,
}
