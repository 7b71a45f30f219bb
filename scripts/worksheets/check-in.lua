-- 점검: 계획이 실행되고 있는지, 무엇이 막는지, 어떤 도움이 필요한지 묻는다. 말은 ‘moim check-in’과 같다.
-- Whether the plan is being carried out, what is in the way and what support is needed, in the words of ‘moim check-in’.
local function not_as_planned(a) return a.carried_out == "partly" or a.carried_out == "not-done" end

return worksheet {
  id = "check-in",
  title = { ko = "점검", en = "Check-in" },
  source = { ko = "IHI의 PDSA Worksheet에서 ‘계획대로 실행했나요?’를 가져왔습니다",
             en = "‘Was it carried out as planned?’ is IHI's, from the PDSA Worksheet" },
  intro = {
    ko = "매니저와 이야기하기 전에 적어 보는 종이입니다. 점검은 ‘moim check-in’으로 남깁니다.",
    en = "A sheet to think with before talking to the manager. The check-in itself is recorded with ‘moim check-in’.",
  },
  phase = "execute", scope = "optional",
  steps = {
    step { id = "carried_out", type = "choice", required = true,
      ask = { ko = "계획대로 실행하고 있나요?", en = "Is the plan being carried out?" },
      choices = {
        { value = "as-planned", title = { ko = "계획대로 실행", en = "carried out as planned" } },
        { value = "partly", title = { ko = "일부만 실행", en = "partly carried out" } },
        { value = "not-done", title = { ko = "실행하지 못함", en = "not carried out" } },
      } },
    step { id = "obstacles", type = "text", required = true, when = not_as_planned,
      ask = { ko = "무엇이 걸림돌인가요?", en = "What is in the way?" } },
    step { id = "support", type = "text",
      ask = { ko = "어떤 도움이 필요한가요?", en = "What support is needed?" },
      help = { ko = "누가 무엇을 해 주면 되는지 적습니다. 없으면 비워 두세요",
               en = "Who could do what for you. Leave it empty if there is nothing" } },
  },
  examples = {
    { given = { carried_out = "as-planned" }, expect = {} },
    { given = { carried_out = "partly", obstacles = "휴가철", support = "맡을 사람을 함께 찾기" }, expect = {} },
    { given = { carried_out = "not-done" }, expect = { "obstacles" } },
    { given = { carried_out = "계획대로" }, expect = { "carried_out" } },
    { given = { support = "s" }, expect = { "carried_out" } },
  },
}
