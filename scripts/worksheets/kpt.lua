-- KPT: 이어 갈 것, 문제, 해 볼 것을 저마다 적어 와서 함께 읽는다.
-- What to keep, what was a problem and what to try: everyone notes their own, then they are read together.
return worksheet {
  id = "kpt",
  title = { ko = "KPT 회고", en = "Keep, problem, try" },
  source = { ko = "Alistair Cockburn의 회고(Agile Software Development, 2001)에서 온 KPT입니다",
             en = "After Alistair Cockburn's reflection workshop (Agile Software Development, 2001)" },
  intro = {
    ko = "모임을 꾸려 가는 방식을 돌아봅니다. 남이 아니라 우리가 바꿀 수 있는 것을 적습니다.",
    en = "A look at how the group works. Note what we can change ourselves, not what others should.",
  },
  phase = "feedback", scope = "optional",
  steps = {
    step { id = "keep", type = "text", required = true,
      ask = { ko = "Keep: 무엇을 이어 가고 싶나요?", en = "Keep: what should go on?" } },
    step { id = "problem", type = "text",
      ask = { ko = "Problem: 무엇이 문제였나요?", en = "Problem: what got in the way?" },
      help = { ko = "일어난 일로 적습니다. 없으면 비워 두세요", en = "As something that happened. Leave it empty if nothing did" } },
    step { id = "try", type = "text", required = true,
      ask = { ko = "Try: 다음 주기에 무엇을 해 보나요?", en = "Try: what do we try in the next cycle?" },
      help = { ko = "‘잘 나누자’가 아니라 누가 언제 무엇을 할지 적습니다",
               en = "Not ‘share better’ but who does what and when" },
      check = function(value, a)
        if value == a.problem then
          return { ko = "문제를 되풀이하지 말고 해 볼 일을 적으세요", en = "say what to do about the problem, not the problem again" }
        end
      end },
    step { id = "owner", type = "member",
      ask = { ko = "Try를 누가 챙기나요?", en = "Who sees to what we try?" } },
  },
  examples = {
    { given = { keep = "시작 전 10분 안부", problem = "끝이 늘 늦다", try = "끝나기 10분 전에 알린다", owner = "m02" }, expect = {} },
    { given = { keep = "k", try = "t" }, expect = {} },
    { given = { keep = "k", problem = "늦게 끝난다", try = "늦게 끝난다" }, expect = { "try" } },
    { given = { problem = "p" }, expect = { "keep", "try" } },
  },
}
