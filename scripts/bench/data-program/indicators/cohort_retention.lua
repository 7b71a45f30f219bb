-- 그 달에 처음 온 회원 가운데 다음 달에도 온 비율. Of the members first seen in a month, the share seen in the next.
return indicator {
  id = "cohort_retention", title = { ko = "다음 달 유지율", en = "Next-month retention of cohorts" },
  unit = "%", better = "higher", per = "month", needs = { "activity" }, lag = 2,
  formula = function(data, period)
    local earlier = data.activity:before(period):distinct("member")
    local cohort = data.activity:during(period):distinct("member"):difference(earlier)
    local later = data.activity:during(period:next()):distinct("member")
    return ratio(cohort:intersection(later):count(), cohort:count())
  end,
}
