-- 회비 납부율: 그 달까지 걷기로 한 회비 가운데 걷은 비율.
-- Dues collection: of the dues charged up to the end of the month, the share that has been paid.
return indicator {
  id = "dues_collection",
  title = { ko = "회비 납부율", en = "Dues collection" },
  definition = {
    ko = "그 달 끝까지 사람마다 낼 회비 가운데 낸 돈의 합 ÷ 낼 회비의 합. 한 사람이 미리 낸 돈은 다른 사람의 몫을 메우지 않음",
    en = "What each person has paid of what was charged by the end of the month, over all that was charged; what one pays ahead does not make up for another",
  },
  source = { ko = "회계의 징수율(collection rate)", en = "Collection rate of accounting" },
  unit = "%", better = "higher", per = "month",
  -- dues: time, member, charged(청구액), paid(납부액). 프로그램에 회비 규칙이 있으면 저절로 생긴다. 빈칸은 0으로 친다.
  -- dues: time, member, charged, paid; the program's own where it has dues, else a dataset. Missing amounts count as 0.
  needs = { "dues" },
  formula = function(data, period)
    local charged, paid = 0, 0
    for _, person in ipairs(data.dues:before(period.finish):group("member")) do
      local owed = person.rows:sum("charged") or 0
      charged = charged + owed
      paid = paid + math.min(person.rows:sum("paid") or 0, owed)
    end
    return ratio(paid, charged)
  end,
  examples = {
    {
      -- 2월까지 a는 2만 원 가운데 1만 원, b는 2만 원을 내고 1만 원을 미리 냈다: 3 ÷ 4.
      -- By February a paid 10,000 of 20,000; b paid 20,000 and another 10,000 ahead.
      given = { dues = {
        { time = "2020-01-06", member = "a", charged = 10000 }, { time = "2020-01-06", member = "b", charged = 10000 },
        { time = "2020-01-08", member = "a", paid = 10000 }, { time = "2020-01-09", member = "b", paid = 30000 },
        { time = "2020-02-06", member = "a", charged = 10000 }, { time = "2020-02-06", member = "b", charged = 10000 },
        { time = "2020-03-06", member = "a", charged = 10000 }, { time = "2020-03-07", member = "a", paid = 20000 },
      } },
      period = "2020-02-01", expect = 0.75,
    },
    {
      -- 아직 아무에게도 청구하지 않았다. Nobody has been charged yet.
      given = { dues = {
        { time = "2020-01-08", member = "a", paid = 10000 }, { time = "2020-02-06", member = "a", charged = 10000 },
      } },
      period = "2020-01-01", expect = none,
    },
  },
}
