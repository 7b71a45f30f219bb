-- 입문 달별 유지율: 그 달에 처음 온 사람 가운데 다음 달에도 온 사람의 비율.
-- Cohort retention: of the people who first came in a month, the share who came in the month after as well.
return indicator {
  id = "cohort_retention",
  title = { ko = "첫 달 유지율", en = "Cohort retention" },
  definition = {
    ko = "그 달에 처음 온 사람 가운데 다음 달에도 온 사람의 비율",
    en = "Of the people who came for the first time in a month, the share who came in the next month too",
  },
  source = {
    ko = "코호트 분석의 유지율(한 달 뒤). 기록이 시작된 달은 누가 처음인지 알 수 없어 값이 없습니다",
    en = "Retention by cohort, one month on. In the month records begin nobody is known to be new, so there is no reading",
  },
  unit = "%", better = "higher", per = "month",
  -- 다음 달이 다 지나야 안다. Known once the next month is over.
  lag = 2,
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local earlier = data.attendance:before(period)
    if earlier:count() == 0 then return none end
    local cohort = data.attendance:during(period):distinct("member"):difference(earlier:distinct("member"))
    local later = data.attendance:during(period:next()):distinct("member")
    return ratio(cohort:intersection(later):count(), cohort:count())
  end,
  examples = {
    {
      -- 2월에 처음 온 b, c, d, e 가운데 b만 3월에도 왔다. Of b to e, new in February, only b came in March.
      given = { attendance = {
        { time = "2020-01-09", member = "a" },
        { time = "2020-02-06", member = "a" }, { time = "2020-02-06", member = "b" }, { time = "2020-02-06", member = "c" },
        { time = "2020-02-20", member = "d" }, { time = "2020-02-20", member = "e" },
        { time = "2020-03-05", member = "a" }, { time = "2020-03-05", member = "b" },
        { time = "2020-04-02", member = "c" },
      } },
      period = "2020-02-01", expect = 0.25,
    },
    {
      -- 3월이 아직 끝나지 않았다. March is not over.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-02-06", member = "b" }, { time = "2020-03-05", member = "b" },
      } },
      period = "2020-02-01", expect = none,
    },
  },
}
