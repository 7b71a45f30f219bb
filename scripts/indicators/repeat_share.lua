-- 두 번 이상 온 사람의 비율: 최근 회의들에 온 사람 가운데.
-- Repeat share: of the people who came to the last few meetings, the share who came more than once.
local MEETINGS = 4 -- 두 주기. Two cycles.
local TIMES = 2

return indicator {
  id = "repeat_share",
  title = { ko = "두 번 이상 온 사람의 비율", en = "Repeat share" },
  definition = {
    ko = "최근 네 번의 회의에 온 사람 가운데 두 번 이상 온 사람의 비율",
    en = "Of the people who came to any of the last four meetings, the share who came to two or more",
  },
  source = { ko = "재구매율(repeat rate)을 회의에 옮긴 것", en = "Repeat (customer) rate, applied to meetings" },
  unit = "%", better = "higher", per = "meeting", lag = 0,
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local window = period:trailing(MEETINGS)
    if not window then return none end
    local people = data.attendance:during(window):group("member")
    local again = 0
    for _, person in ipairs(people) do
      if person.rows:count() >= TIMES then again = again + 1 end
    end
    return ratio(again, #people)
  end,
  examples = {
    {
      -- a는 네 번, b는 두 번, c와 d는 한 번: 2 ÷ 4. Of four people, a and b came more than once.
      given = { attendance = {
        { time = "2020-07-06", member = "a" }, { time = "2020-07-06", member = "b" },
        { time = "2020-07-20", member = "a" }, { time = "2020-07-20", member = "c" },
        { time = "2020-08-03", member = "a" }, { time = "2020-08-03", member = "d" },
        { time = "2020-08-17", member = "a" }, { time = "2020-08-17", member = "b" },
      } },
      period = "2020-08-17", expect = 0.5,
    },
    {
      -- 회의가 아직 네 번 열리지 않았다. There have not been four meetings yet.
      given = { attendance = { { time = "2020-07-06", member = "a" } } },
      period = "2020-07-06", expect = none,
    },
  },
}
