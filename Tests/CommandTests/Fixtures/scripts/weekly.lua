return indicator {
  id = "weekly", title = { ko = "주마다 글의 비율", en = "Share of posts, weekly" },
  unit = "%", better = "higher", per = "week", needs = { "activity" }, lag = 0,
  formula = function(data, period)
    local rows = data.activity:during(period)
    return ratio(rows:where("kind", "글"):count(), rows:count())
  end,
}
