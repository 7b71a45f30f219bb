-- 이탈률: 지난달에 온 사람 가운데 이번 달에 오지 않은 사람의 비율.
-- Churn: of the people who came last month, the share who did not come this month.
return indicator {
  id = "churn",
  title = { ko = "이탈률", en = "Churn" },
  definition = {
    ko = "지난달에 온 사람 가운데 이번 달에 한 번도 오지 않은 사람의 비율",
    en = "Of the people who came in the month before, the share who did not come in this one",
  },
  source = {
    ko = "고객 이탈률을 회의에 옮긴 것. 회의가 없던 달이 끼면 값이 없습니다",
    en = "Customer churn rate, applied to meetings. There is no reading where either month had no meeting",
  },
  unit = "%", better = "lower", per = "month",
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local before = data.attendance:during(period:previous()):distinct("member")
    local now = data.attendance:during(period):distinct("member")
    -- 회의가 없던 달에 모두 떠났다고 할 수는 없다. Nobody left because there was no meeting.
    if now:count() == 0 then return none end
    return ratio(before:difference(now):count(), before:count())
  end,
  examples = {
    {
      -- 1월의 a, b, c, d 가운데 d만 2월에 오지 않았다. Of a to d in January only d stayed away in February.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-01-09", member = "b" },
        { time = "2020-01-23", member = "c" }, { time = "2020-01-23", member = "d" },
        { time = "2020-02-06", member = "a" }, { time = "2020-02-06", member = "b" }, { time = "2020-02-06", member = "c" },
        { time = "2020-03-05", member = "a" },
      } },
      period = "2020-02-01", expect = 0.25,
    },
    {
      -- 첫 달에는 지난달이 없다. The first month has no month before it.
      given = { attendance = { { time = "2020-01-09", member = "a" }, { time = "2020-02-06", member = "a" } } },
      period = "2020-01-01", expect = none,
    },
    {
      -- 회의가 없던 2월. February, in which nobody met.
      given = { attendance = { { time = "2020-01-09", member = "a" }, { time = "2020-03-05", member = "a" } } },
      period = "2020-02-01", expect = none,
    },
  },
}
