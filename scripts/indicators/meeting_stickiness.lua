-- 회의 고착도: 그 달에 온 사람이 그 달의 회의 하나에 올 비율. 회의로 보는 DAU/MAU.
-- Meeting stickiness: of the people who came in a month, the share at an average meeting of it. DAU/MAU by meetings.
return indicator {
  id = "meeting_stickiness",
  title = { ko = "회의 고착도", en = "Meeting stickiness" },
  definition = {
    ko = "회의 하나에 온 사람 수의 평균 ÷ 그 달의 회의에 한 번이라도 온 사람 수. 회의가 한 번뿐인 달에는 늘 100%이므로 값이 없음",
    en = "People at a meeting, averaged over the month's meetings, over people who came to any of them. With a single meeting it is always 100 %, so there is no reading",
  },
  source = { ko = "고착도(DAU/MAU)를 회의에 옮긴 것", en = "Stickiness (DAU/MAU), applied to meetings" },
  unit = "%", better = "higher", per = "month",
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local attendance = data.attendance:during(period)
    local sizes = attendance:group("time"):distinct_counts("member")
    if #sizes < 2 then return none end
    return ratio(sizes:sum(), #sizes * attendance:distinct("member"):count())
  end,
  examples = {
    {
      -- 회의 둘에 2명과 1명, 모두 2명: 3 ÷ (2 × 2). Two and one at two meetings, two people in all.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-01-09", member = "b" }, { time = "2020-01-23", member = "a" },
        { time = "2020-02-06", member = "a" },
      } },
      period = "2020-01-01", expect = 0.75,
    },
    {
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-01-09", member = "b" }, { time = "2020-02-06", member = "a" },
      } },
      period = "2020-01-01", expect = none,
    },
  },
}
