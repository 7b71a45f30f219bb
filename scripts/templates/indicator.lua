-- 지표 하나. 고칠 때마다 ‘moim script test indicators/my_indicator.lua’로 시험하세요.
-- One indicator. After each change, test it with ‘moim script test indicators/my_indicator.lua’.
return indicator {
  -- 파일 이름과 같은 id. The id, which is the name of the file.
  id = "my_indicator",

  -- 사람이 읽는 글은 모두 두 언어로 씁니다. Every text that a person reads is written in both languages.
  title = { ko = "새 지표", en = "New indicator" },
  -- 공식을 말로 적어 두면 보고서에 실립니다. The formula in words, which the report prints.
  definition = {
    ko = "회의에 온 사람 가운데 전에 두 번 이상 온 사람의 비율",
    en = "Of the people at a meeting, the share who had come at least twice before",
  },

  -- "%"이면 값은 0과 1 사이의 비율입니다. 다른 단위는 { ko = "명", en = "people" }처럼 씁니다.
  -- With "%" values are shares from 0 to 1. Other units are written like { ko = "명", en = "people" }.
  unit = "%",
  -- 클수록 좋으면 "higher", 작을수록 좋으면 "lower". Which way is better.
  better = "higher",
  -- 값을 내는 기간: meeting, day, week, month, cycle, program. The periods for which it is read.
  per = "meeting",
  -- 읽을 자료. attendance(온 사람)는 늘 있고, 나머지는 ‘moim data import … --as 이름’으로 들여온 것입니다.
  -- The data it reads: attendance is always there, others are imported with ‘moim data import … --as NAME’.
  -- 워크시트의 답은 answers = "워크시트 id", 다른 지표의 값은 from = { "지표 id" }로 읽습니다.
  -- answers = "worksheet-id" reads the answers to a worksheet, from = { "indicator_id" } the readings of others.
  needs = { "attendance" },
  -- 값을 알기까지 더 시작해야 하는 기간의 수. 0이면 그 회의 날에 압니다(비우면 1).
  -- How many more periods must begin before it is known: 0 is on the day itself; 1 when left out.
  lag = 0,

  formula = function(data, period)
    -- 표의 메서드로 거릅니다. The methods of tables do the work.
    local now = data.attendance:during(period):distinct("member")
    local before = data.attendance:before(period)
    -- 조건: 첫 회의에는 견줄 것이 없으므로 측정값도 없습니다. none은 0과 다릅니다.
    -- A condition: at the first meeting there is nothing to compare with, so there is no reading. `none` is not 0.
    if before:count() == 0 then return none end
    local regulars = 0
    for _, member in ipairs(now:values()) do
      if before:where("member", member):count() >= 2 then regulars = regulars + 1 end
    end
    -- 세지 않은 것이 있으면 까닭과 함께 남깁니다: exclude(수, { ko = "…", en = "…" })
    -- What is left out is kept with its reason: exclude(count, { ko = "…", en = "…" })
    -- ratio는 분자와 분모를 함께 남기므로, 보고서가 구간을 계산할 수 있습니다.
    -- A ratio keeps its two parts, from which the report computes an interval.
    return ratio(regulars, now:count())
  end,

  -- 예는 이 지표의 시험입니다: given의 표에서 period가 드는 기간의 값이 expect여야 합니다.
  -- Examples are its tests: the tables given must have this value for the period that holds the day.
  examples = {
    {
      given = { attendance = {
        { time = "2020-07-06", member = "a" }, { time = "2020-07-06", member = "b" },
        { time = "2020-07-20", member = "a" },
        { time = "2020-08-03", member = "a" }, { time = "2020-08-03", member = "b" },
      } },
      period = "2020-08-03", expect = 0.5,
    },
    {
      given = { attendance = { { time = "2020-07-06", member = "a" } } },
      period = "2020-07-06", expect = none,
    },
  },
}
