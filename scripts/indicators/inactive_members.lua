-- 발길이 끊긴 사람: 전에 왔지만 최근 회의에는 한 번도 오지 않은 사람의 수.
-- Inactive members: people who came before, but to none of the last few meetings.
local MEETINGS = 3

return indicator {
  id = "inactive_members",
  title = { ko = "발길이 끊긴 사람", en = "Inactive members" },
  definition = {
    ko = "전에 한 번이라도 왔지만 최근 세 번의 회의에는 오지 않은 사람의 수",
    en = "People who came at least once before, but to none of the last three meetings",
  },
  source = { ko = "CHAOSS: Inactive Contributors(기간은 회의 세 번)", en = "CHAOSS: Inactive Contributors, the period being three meetings" },
  unit = { ko = "명", en = "people" }, better = "lower", per = "meeting", lag = 0,
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local recent = period:trailing(MEETINGS)
    if not recent then return none end
    local known = data.attendance:before(recent):distinct("member")
    if known:count() == 0 then return none end
    return known:difference(data.attendance:during(recent):distinct("member")):count()
  end,
  examples = {
    {
      -- b와 c는 7월 6일 뒤로 오지 않았다. b and c have not come since 6 July.
      given = { attendance = {
        { time = "2020-07-06", member = "a" }, { time = "2020-07-06", member = "b" }, { time = "2020-07-06", member = "c" },
        { time = "2020-07-20", member = "a" }, { time = "2020-08-03", member = "d" }, { time = "2020-08-17", member = "a" },
      } },
      period = "2020-08-17", expect = 2,
    },
    {
      -- 그보다 앞선 회의가 없으면 끊길 발길도 없다. Nobody can have stopped coming yet.
      given = { attendance = {
        { time = "2020-07-06", member = "a" }, { time = "2020-07-20", member = "a" }, { time = "2020-08-03", member = "a" },
      } },
      period = "2020-08-03", expect = none,
    },
  },
}
