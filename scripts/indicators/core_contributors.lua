-- 중심 활동가: 많이 한 사람부터 세어, 활동의 80%를 채우는 데 필요한 사람의 수.
-- Core contributors: the fewest people who together did 80 % of the activity.
--
-- 양파 모형은 사람을 세 겹으로 나눈다. 다른 겹을 세려면 이 파일을 복사해 마지막 줄만 고친다.
-- The onion model has three rings. To count another, copy this file and change the last of these lines.
local RINGS = {
  core = { from = 0, to = 0.80 },       -- 활동의 80%까지. The first 80 % of the activity.
  regular = { from = 0.80, to = 0.95 }, -- 다음 15%. The next 15 %.
  casual = { from = 0.95, to = 1 },     -- 나머지 5%. The last 5 %.
}
local RING = RINGS.core

return indicator {
  id = "core_contributors",
  title = { ko = "중심 활동가", en = "Core contributors" },
  definition = {
    ko = "한 달의 활동을 많이 한 사람부터 더해 80%에 이르는 가장 적은 사람 수",
    en = "The fewest people whose records together reach 80 % of all records of activity in a month",
  },
  source = { ko = "GrimoireLab의 양파 분석(핵심 80% · 꾸준한 15% · 가끔 5%)", en = "Onion study of GrimoireLab: core 80 %, regular 15 %, casual 5 %" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "month",
  -- activity: time, member
  needs = { "activity" },
  formula = function(data, period)
    local counts = data.activity:during(period):where("member", "~=", nil):group("member"):counts():values()
    if #counts == 0 then return none end
    table.sort(counts, function(a, b) return a > b end)
    local total, before, people = stats.sum(counts), 0, 0
    for _, count in ipairs(counts) do
      -- 그 사람의 앞까지 더한 몫이 어느 겹에 드는가. The ring that a person begins in.
      local share = before / total
      if share >= RING.from and share < RING.to then people = people + 1 end
      before = before + count
    end
    return people
  end,
  examples = {
    {
      -- 열 건 가운데 a 5, b 3, c 1, d 1: a와 b가 꼭 80%. Of ten records a did 5 and b 3, which makes exactly 80 %.
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" }, { time = "2020-01-02T12:00:00Z", member = "a" },
        { time = "2020-01-03T12:00:00Z", member = "a" }, { time = "2020-01-04T12:00:00Z", member = "a" },
        { time = "2020-01-05T12:00:00Z", member = "a" }, { time = "2020-01-06T12:00:00Z", member = "b" },
        { time = "2020-01-07T12:00:00Z", member = "b" }, { time = "2020-01-08T12:00:00Z", member = "b" },
        { time = "2020-01-09T12:00:00Z", member = "c" }, { time = "2020-01-10T12:00:00Z", member = "d" },
        { time = "2020-02-01T12:00:00Z", member = "a" },
      } },
      period = "2020-01-01", expect = 2,
    },
    {
      given = { activity = {
        { time = "2020-01-01T12:00:00Z", member = "a" }, { time = "2020-03-01T12:00:00Z", member = "a" },
      } },
      period = "2020-02-01", expect = none,
    },
  },
}
