-- 관계의 밀도: 모든 두 사람의 짝 가운데 같은 회의에서 만난 짝의 비율.
-- Network density: of all pairs of people, the share who met at a meeting.
local MONTHS = 3

return indicator {
  id = "network_density",
  title = { ko = "관계의 밀도", en = "Network density" },
  definition = {
    ko = "그 달까지 석 달 동안 한 번이라도 온 사람들의 짝 가운데, 같은 회의에 한 번이라도 함께 온 짝의 비율",
    en = "Of all pairs among the people who came in the three months up to this one, the share who were at one meeting together",
  },
  source = { ko = "Orbit 모델: Network density. 같은 회의에 온 것을 이어짐으로 침", en = "Orbit model: Network density; being at one meeting counts as a connection" },
  unit = "%", better = "higher", per = "month",
  -- attendance: time, member. 늘 있다. Always there.
  needs = { "attendance" },
  formula = function(data, period)
    local window = period:trailing(MONTHS)
    if not window then return none end
    local meetings = data.attendance:during(window)
    local people = meetings:distinct("member"):count()
    return ratio(meetings:pairs("member", "time"), people * (people - 1) / 2)
  end,
  examples = {
    {
      -- 네 사람의 짝은 여섯. a–b, a–c, a–d만 만났다. Of the six pairs among four people only a–b, a–c and a–d met.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-01-09", member = "b" },
        { time = "2020-02-06", member = "a" }, { time = "2020-02-06", member = "c" },
        { time = "2020-03-05", member = "a" }, { time = "2020-03-05", member = "d" },
        { time = "2020-04-02", member = "a" },
      } },
      period = "2020-03-01", expect = 0.5,
    },
    {
      -- 한 사람에게는 짝이 없다. One person alone makes no pair.
      given = { attendance = {
        { time = "2020-01-09", member = "a" }, { time = "2020-03-05", member = "a" }, { time = "2020-04-02", member = "a" },
      } },
      period = "2020-03-01", expect = none,
    },
  },
}
