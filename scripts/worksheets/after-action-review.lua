-- 사후 검토: 하려던 일과 일어난 일을 견주고, 무엇을 이어 가고 무엇을 고칠지 모임이 함께 적는다.
-- The group compares what was supposed to happen with what did, and says what to sustain and what to improve.
return worksheet {
  id = "after-action-review",
  title = { ko = "사후 검토(AAR)", en = "After-action review" },
  source = { ko = "미국 육군 TC 25-20(1993)의 After-Action Review에서 물음을 가져왔습니다",
             en = "The questions are those of the US Army's after-action review (TC 25-20, 1993)" },
  intro = {
    ko = "잘잘못을 가리는 자리가 아닙니다. 온 사람 모두의 말을 들은 뒤 하나로 적습니다.",
    en = "It is not about blame. Hear everyone who came, then write it down as one.",
  },
  phase = "feedback", scope = "group",
  steps = {
    step { id = "expected", type = "text", required = true,
      ask = { ko = "무엇이 일어나기로 되어 있었나요?", en = "What was supposed to happen?" },
      help = { ko = "기획 회의에서 정한 대로, 지금의 기억으로 고치지 말고 적습니다",
               en = "As the planning meeting had it, not as it looks now" } },
    step { id = "happened", type = "text", required = true,
      ask = { ko = "실제로 무엇이 일어났나요?", en = "What actually happened?" } },
    step { id = "why", type = "text", required = true,
      ask = { ko = "왜 차이가 났나요?", en = "Why was there a difference?" },
      help = { ko = "차이가 없었다면 무엇 덕분인지 적습니다. 사람이 아니라 일을 봅니다",
               en = "If there was none, say what made it go well. Look at the work, not at persons" } },
    step { id = "sustain", type = "text", required = true,
      ask = { ko = "무엇을 이어 가나요?", en = "What do we sustain?" } },
    step { id = "improve", type = "text", required = true,
      ask = { ko = "무엇을 고치나요?", en = "What do we improve?" },
      help = { ko = "다음 주기에 바로 해 볼 수 있는 것 한두 가지면 충분합니다",
               en = "One or two things that can be tried in the next cycle are enough" } },
    step { id = "owner", type = "member",
      ask = { ko = "누가 챙기나요?", en = "Who sees to it?" } },
    step { id = "by", type = "date", required = true, when = function(a) return a.owner ~= nil end,
      ask = { ko = "언제까지 하나요?", en = "By when?" } },
  },
  examples = {
    {
      given = { expected = "여섯이 다시 온다", happened = "셋이 왔다", why = "안부를 늦게 보냈다", sustain = "역할 나누기",
                improve = "다음 날 바로 보낸다", owner = "m01", by = "2020-08-06" },
      expect = {},
    },
    { given = { expected = "e", happened = "h", why = "w", sustain = "s", improve = "i" }, expect = {} },
    {
      given = { expected = "e", happened = "h", why = "w", sustain = "s", improve = "i", owner = "m01" },
      expect = { "by" },
    },
    { given = {}, expect = { "expected", "happened", "why", "sustain", "improve" } },
  },
}
