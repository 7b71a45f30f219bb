local function tired(a) return a.energy and a.energy < 3 end
return worksheet {
  id = "retro", phase = "plan", scope = "optional",
  title = { ko = "돌아보기", en = "Looking back" },
  intro = { ko = "지난 두 주를 돌아봅니다.", en = "A look at the last two weeks." },
  steps = {
    step { id = "energy", type = "number", required = true, min = 1, max = 5,
      ask = { ko = "기운이 얼마나 있나요?", en = "How much energy do you have?" } },
    step { id = "why", type = "text", required = true, when = tired,
      ask = { ko = "무엇이 힘들었나요?", en = "What was hard?" } },
    step { id = "next", type = "choice", ask = { ko = "다음에는 어떻게 하나요?", en = "What next?" },
      choices = { { value = "more", title = { ko = "더 한다", en = "More" } },
                  { value = "less", title = { ko = "덜 한다", en = "Less" } } } },
    step { id = "note", type = "text", ask = { ko = "더 적을 것이 있나요?", en = "Anything else?" } },
  },
  examples = { { given = { energy = 4 }, expect = {} }, { given = { energy = 2 }, expect = { "why" } } },
}
