-- 첫 시즌에는 기준선이 없으니, 목표에 이르면 지지한 것으로 본다.
-- A first season has no baseline, so reaching the target is enough.
return verdict {
  id = "first-season",
  title = { ko = "첫 시즌 규칙", en = "First-season rule" },
  rule = function(evidence)
    if evidence.target_met and not evidence.baseline then
      return { verdict = "supported",
        reason = { ko = "첫 시즌이라 기준선 없이 목표만 봅니다.", en = "In a first season only the target counts." } }
    end
  end,
  examples = {
    { given = { default = "inconclusive", target_met = true }, expect = "supported" },
    { given = { default = "inconclusive", target_met = false }, expect = "inconclusive" },
  },
}
