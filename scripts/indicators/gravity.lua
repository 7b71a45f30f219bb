-- 그래비티: 사람들이 커뮤니티의 중심으로 얼마나 끌려 왔는가.
-- Gravity: how strongly the community pulled its people towards its centre.
--
-- 어느 궤도에 있는지는 한 달에 며칠 활동했는지로 정한다. 아래에서 위로, 마지막으로 맞는 것이 그 사람의 궤도이다.
-- The orbit of a person follows from the days active in the month: the last one whose days were reached.
local ORBITS = {
  { name = "둘러보는 사람 Exploring", days = 1, weight = 1 },
  { name = "참여하는 사람 Participating", days = 2, weight = 4 },
  { name = "기여하는 사람 Contributing", days = 7, weight = 7 },
  { name = "이끄는 사람 Leading", days = 10, weight = 10 },
}

-- 무게를 제곱하므로, 중심에 가까운 궤도로 오를수록 크게 친다. Squared weights give more credit for inner orbits.
local function commitment(people)
  local sum = 0
  for _, person in ipairs(people) do
    local days, weight = #person.rows:group("day"), 0
    for _, orbit in ipairs(ORBITS) do
      if days >= orbit.days then weight = orbit.weight end
    end
    sum = sum + weight ^ 2
  end
  return sum
end

return indicator {
  id = "gravity",
  title = { ko = "그래비티", en = "Gravity" },
  definition = {
    ko = "지난달보다 늘어난 가중 참여도 ÷ 이번 달의 사람 수. 가중 참여도는 사람마다 궤도의 무게(1, 4, 7, 10)를 제곱해 더한 값",
    en = "The change of weighted commitment since the month before, per person of this month; weighted commitment sums over people the weight of their orbit (1, 4, 7, 10) squared",
  },
  source = {
    ko = "Orbit 모델: Gravity = 가중 참여도의 변화 ÷ 사람 수. 궤도의 기준은 Orbit의 참석 기준(한 주 이틀, 한 달 이레, 석 달 서른 날)을 한 달로 옮긴 것",
    en = "Orbit model: Gravity = change in weighted commitment / members; orbits by its presence milestones (2 days in a week, 7 in a month, 30 in a quarter), read by the month",
  },
  unit = { ko = "점", en = "points per person" }, better = "higher", per = "month",
  -- activity: time, member
  needs = { "activity" },
  formula = function(data, period)
    local before = data.activity:during(period:previous()):group("member")
    local now = data.activity:during(period):group("member")
    -- 첫 달에는 견줄 달이 없다. The first month has none to compare with.
    if #before == 0 then return none end
    return ratio(commitment(now) - commitment(before), #now)
  end,
  examples = {
    {
      -- 1월: a와 b가 하루씩(1² + 1² = 2). 2월: a가 이틀, b가 하루(4² + 1² = 17). (17 − 2) ÷ 2.
      -- January: a and b on one day each, 2. February: a on two days, b on one, 17. (17 − 2) / 2.
      given = { activity = {
        { time = "2020-01-10T12:00:00Z", member = "a" }, { time = "2020-01-10T13:00:00Z", member = "a" },
        { time = "2020-01-11T12:00:00Z", member = "b" },
        { time = "2020-02-03T12:00:00Z", member = "a" }, { time = "2020-02-04T12:00:00Z", member = "a" },
        { time = "2020-02-05T12:00:00Z", member = "b" }, { time = "2020-03-01T12:00:00Z", member = "a" },
      } },
      period = "2020-02-01", expect = 7.5,
    },
    {
      given = { activity = {
        { time = "2020-01-10T12:00:00Z", member = "a" }, { time = "2020-02-03T12:00:00Z", member = "a" },
      } },
      period = "2020-01-01", expect = none,
    },
  },
}
