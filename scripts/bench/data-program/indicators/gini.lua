return indicator {
  id = "gini", title = { ko = "활동의 지니 계수", en = "Gini of activity" },
  unit = { ko = "지니", en = "Gini" }, better = "lower", per = "program", needs = { "activity" },
  formula = function(data, period)
    return data.activity:during(period):group("member"):counts():gini()
  end,
}
