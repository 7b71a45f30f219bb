-- PDSA의 실행: 계획대로 했는지, 무엇을 보았는지, 뜻밖의 일은 무엇이었는지 적는다.
-- Carrying a PDSA plan out: whether it went as planned, what was seen, and what nobody expected.
local function changed(a) return a.carried_out == "partly" or a.carried_out == "not-done" end
local function done(a) return a.carried_out ~= "not-done" end
local function lacks_data(a) return a.data_collected == false end

return worksheet {
  id = "pdsa-do",
  title = { ko = "PDSA 실행", en = "PDSA: do" },
  source = { ko = "IHI의 PDSA Worksheet에서 물음을 가져왔습니다", en = "The questions are those of IHI's PDSA Worksheet" },
  intro = {
    ko = "기억이 흐려지기 전에, 시험하는 동안 바로 적는 것이 좋습니다.",
    en = "Best written while the test runs, before memory fades.",
  },
  phase = "execute", scope = "optional",
  steps = {
    step { id = "carried_out", type = "choice", required = true,
      ask = { ko = "계획대로 실행했나요?", en = "Was it carried out as planned?" },
      choices = {
        { value = "as-planned", title = { ko = "계획대로 실행", en = "carried out as planned" } },
        { value = "partly", title = { ko = "일부만 실행", en = "partly carried out" } },
        { value = "not-done", title = { ko = "실행하지 못함", en = "not carried out" } },
      } },
    step { id = "difference", type = "text", required = true, when = changed,
      ask = { ko = "계획과 무엇이 달랐고, 까닭은 무엇인가요?", en = "What differed from the plan, and why?" } },
    step { id = "observations", type = "text", required = true, when = done,
      ask = { ko = "무엇을 보았나요?", en = "What did you observe?" },
      help = { ko = "수와 말을 함께, 본 그대로 적습니다", en = "Numbers and words, just as they came" } },
    step { id = "surprises", type = "text",
      ask = { ko = "계획에 없던 일이나 문제가 있었나요?", en = "Did you see anything that was not part of the plan, or any problem?" } },
    step { id = "data_collected", type = "yesno", required = true, when = done,
      ask = { ko = "모으기로 한 자료를 모았나요?", en = "Were the data collected as planned?" } },
    step { id = "missing_data", type = "text", required = true, when = lacks_data,
      ask = { ko = "무엇이 빠졌나요? 지금이라도 알 수 있는 길이 있나요?", en = "What is missing, and can it still be found out?" } },
  },
  examples = {
    { given = { carried_out = "as-planned", observations = "여섯이 오고 하나가 물었다", data_collected = true }, expect = {} },
    { given = { carried_out = "partly", observations = "o", data_collected = true }, expect = { "difference" } },
    { given = { carried_out = "not-done", difference = "휴가철이었다" }, expect = {} },
    { given = { carried_out = "as-planned", observations = "o", data_collected = false }, expect = { "missing_data" } },
    { given = { carried_out = "done" }, expect = { "carried_out", "observations", "data_collected" } },
    { given = {}, expect = { "carried_out", "observations", "data_collected" } },
  },
}
