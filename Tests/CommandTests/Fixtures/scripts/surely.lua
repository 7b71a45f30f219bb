-- 글의 비율이 적어도 얼마인가. How large the share of posts is at least.
return indicator {
  id = "surely", title = { ko = "글의 비율의 아래 끝", en = "Lower end of the share of posts" },
  unit = "%", better = "higher", per = "week", needs = { "activity" }, lag = 0,
  formula = function(data, period)
    local rows = data.activity:during(period)
    local interval = stats.clopper_pearson(rows:where("kind", "글"):count(), rows:count())
    return interval and interval.lower or none("no posts")
  end,
  examples = {
    {
      -- 둘 다 글일 때 아래 끝은 0.025의 제곱근. Both are posts: the square root of 0.025.
      given = {
        activity = {
          { time = "2020-06-29", member = "a", kind = "글" }, { time = "2020-06-30", member = "b", kind = "글" },
        },
      },
      period = "2020-06-29", expect = 0.025 ^ 0.5,
    },
    {
      -- 아무도 쓰지 않은 주. A week in which nobody wrote.
      given = {
        activity = {
          { time = "2020-06-22", member = "a", kind = "글" }, { time = "2020-07-06", member = "a", kind = "글" },
        },
      },
      period = "2020-06-29", expect = none,
    },
  },
}
