return worksheet {
  id = "card", phase = "plan", title = { ko = "작은 카드", en = "A small card" },
  steps = {
    step { id = "belief", type = "text", required = true, ask = { ko = "무엇을 믿는가?", en = "What do you believe?" } },
    step { id = "target", type = "number", ask = { ko = "얼마면 옳은가?", en = "We are right if…" },
      check = function(v) if v <= 0 then return { ko = "0보다 커야 합니다", en = "must be above 0" } end end },
  },
  produces = function(a)
    return hypothesis { belief = a.belief, action = "do", indicator = "contributors", target = a.target / 10 }
  end,
  examples = {
    { given = { belief = "b", target = 7 }, expect = {},
      produces = { indicator = "contributors", target = 0.7 } },
    { given = { belief = "b", target = 8 }, expect = {},
      produces = { belief = "b", indicator = "contributors", target = 0.7 } },
    { given = { target = -1 }, expect = { "belief" } },
  },
}
