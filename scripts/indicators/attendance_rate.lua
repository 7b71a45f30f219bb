-- 출석률: 와야 했던 사람 가운데 온 사람의 비율.
-- Attendance rate: of those who were expected at a meeting, the share who came.
--
-- 무엇으로 치는가: 출석(present)과 지각(late)은 온 것, 결석(absent)은 오지 않은 것으로 치고, 사유 결석(excused)은 분모에서
-- 뺀다. 지각을 다르게 치려면 아래 두 줄을 고친다.
-- What counts: present and late as having come, absent as not; excused leaves the denominator. To count late otherwise,
-- change the next two lines.
local CAME = { "present", "late" }
local MISSED = { "absent" }

return indicator {
  id = "attendance_rate",
  title = { ko = "출석률", en = "Attendance rate" },
  definition = {
    ko = "출석(지각 포함) ÷ (출석 + 결석). 사유 결석은 세지 않음",
    en = "Present (late included) ÷ (present + absent); excused is not counted",
  },
  source = {
    ko = "모임의 출석부. 사유 결석을 분모에서 빼는 것은 이 파일에 적은 약속입니다",
    en = "The roll of the group; that excused leaves the denominator is a convention of this file",
  },
  unit = "%", better = "higher", per = "meeting", lag = 0,
  -- roll: time, member, status(present · late · excused · absent). 회의마다 저절로 쌓인다. Kept by the program itself.
  needs = { "roll" },
  formula = function(data, period)
    local roll = data.roll:during(period)
    local came = roll:where("status", CAME):count()
    local missed = roll:where("status", MISSED):count()
    return ratio(came, came + missed)
  end,
  examples = {
    {
      -- 출석 1 + 지각 1, 결석 2, 사유 결석 1: 2 ÷ 4. One present and one late of four who were expected.
      given = { roll = {
        { time = "2020-07-09", member = "a", status = "present" }, { time = "2020-07-09", member = "b", status = "late" },
        { time = "2020-07-09", member = "c", status = "absent" }, { time = "2020-07-09", member = "d", status = "absent" },
        { time = "2020-07-09", member = "e", status = "excused" },
      } },
      period = "2020-07-09", expect = 0.5,
    },
    {
      -- 모두 사유 결석이면 셀 것이 없다. Where all are excused there is nothing to count.
      given = { roll = { { time = "2020-07-09", member = "a", status = "excused" } } },
      period = "2020-07-09", expect = none,
    },
  },
}
