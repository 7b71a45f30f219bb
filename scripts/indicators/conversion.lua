-- 전환율: 사다리의 한 단에 오른 사람 가운데 다음 단에도 오른 사람의 비율.
-- Conversion: of the people who reached one rung of a ladder, the share who reached the next rung as well.
--
-- 사다리는 여기에 적는다. 위 단에 오른 사람은 아래 단에도 오른 사람이어야 한다.
-- The ladder is declared here. Whoever is on a higher rung must be on every lower one.
local LADDER = {
  { name = "한 번 온 사람 visitor", meetings = 1 },
  { name = "꾸준히 오는 사람 regular", meetings = 3 },
  { name = "중심이 된 사람 core", meetings = 8 },
}
local FROM, TO = LADDER[1], LADDER[2]

return indicator {
  id = "conversion",
  title = { ko = "꾸준한 참여로의 전환율", en = "Conversion to regulars" },
  definition = {
    ko = "그 달까지 한 번이라도 온 사람 가운데 세 번 이상 온 사람의 비율",
    en = "Of the people who came at least once up to the end of the month, the share who came at least three times",
  },
  source = { ko = "CHAOSS: Conversion Rate(단은 회의에 온 횟수)", en = "CHAOSS: Conversion Rate, with rungs by meetings attended" },
  unit = "%", better = "higher", per = "month",
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local from, to = 0, 0
    for _, person in ipairs(data.attendance:before(period.finish):group("member")) do
      local meetings = person.rows:distinct("time"):count()
      if meetings >= FROM.meetings then from = from + 1 end
      if meetings >= TO.meetings then to = to + 1 end
    end
    return ratio(to, from)
  end,
  examples = {
    {
      -- 2월까지 a는 세 번, b는 두 번, c와 d는 한 번 왔다: 1 ÷ 4. One of four has come three times by February.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-01-09", member = "b" },
        { time = "2020-01-23", member = "a" }, { time = "2020-01-23", member = "c" },
        { time = "2020-02-06", member = "a" }, { time = "2020-02-06", member = "b" }, { time = "2020-02-06", member = "d" },
        { time = "2020-03-05", member = "b" },
      } },
      period = "2020-02-01", expect = 0.25,
    },
    {
      -- 그 달이 아직 끝나지 않았다. The month is not over.
      given = { attendance = { { time = "2020-01-09", member = "a" } } },
      period = "2020-01-01", expect = none,
    },
  },
}
