-- 판정 규칙 하나. 고칠 때마다 ‘moim script test verdicts/my-verdict.lua’로 시험하세요.
-- One rule for verdicts. After each change, test it with ‘moim script test verdicts/my-verdict.lua’.
-- 쓰기: program.yaml에 verdict: my-verdict. 그 뒤에 봉인하는 가설부터 이 규칙으로 판정합니다.
-- To use it: verdict: my-verdict in program.yaml. It judges what is sealed from then on.
return verdict {
  -- 파일 이름과 같은 id. The id, which is the name of the file.
  id = "my-verdict",

  title = { ko = "새 규칙", en = "New rule" },

  -- evidence에는 target, result, change, change_test, signals, guardrails, carried_out, coverage, readings 들과, 기본 규칙의
  -- 판정인 default가 있습니다. Evidence has these and more; default is the verdict of the default rule.
  -- "supported", "refuted", "inconclusive" 가운데 하나나 까닭을 단 표를 돌려줍니다. nil이면 기본 규칙대로입니다.
  -- Give one of the three, or a table with the reason; nil leaves the default.
  rule = function(evidence)
    -- 측정값이 셋보다 적으면 지지하지 않습니다. Nothing is supported on fewer than three readings.
    if evidence.default == "supported" and #evidence.readings < 3 then
      return {
        verdict = "inconclusive",
        reason = { ko = "우리 모임은 측정값이 셋은 되어야 지지한다고 합니다.", en = "Our group asks for three readings." },
        settle = { ko = "측정값이 셋이 될 때까지 더 재어야 합니다.", en = "Readings until there are three." },
      }
    end
  end,

  -- 예는 이 규칙의 시험입니다. Examples are its tests.
  examples = {
    { given = { default = "supported", readings = { 0.8, 0.9 } }, expect = "inconclusive" },
    { given = { default = "supported", readings = { 0.8, 0.9, 0.9 } }, expect = "supported" },
    { given = { default = "refuted", readings = { 0.1 } }, expect = "refuted" },
  },
}
