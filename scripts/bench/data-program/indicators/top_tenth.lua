return indicator {
  id = "top_tenth", title = { ko = "상위 10%의 몫", en = "Share of the top 10 %" },
  unit = "%", better = "lower", per = "program", needs = { "activity" },
  formula = function(data, period)
    return data.activity:during(period):group("member"):counts():top_share(0.1)
  end,
}
