-- 여러 곳이 틀린 워크시트.
return worksheet {
  id = "check-card", phase = "plann",
  title = { ko = "점검 카드" },
  steps = {
    step { id = "rate", type = "number", unit = "퍼센트",
      ask = "얼마나 올까요?",
      check = function(value, a)
        if a.reat == nil then return { ko = "답을 적어 주세요", en = "답을 적어 주세요" } end
        total = value
      end },
  },
}
