-- 실험 카드: 무엇을 믿고, 어떻게 시험하며, 무엇을 재고, 언제 옳다고 할지 미리 적는다.
-- Says in advance what is believed, how it is tested, what is measured and when it counts as right.
local function is_new(a) return a.plan == "new" end
local function goes_on(a) return a.plan == "continue" end

return worksheet {
  id = "test-card",
  title = { ko = "실험 카드", en = "Test card" },
  source = { ko = "Strategyzer의 Test Card에서 물음을 가져왔습니다(Osterwalder 외, Value Proposition Design, 2014)",
             en = "The questions are those of Strategyzer's Test Card (Osterwalder et al., Value Proposition Design, 2014)" },
  intro = {
    ko = "기획을 마치면 여기에 쓴 예측이 봉인됩니다. 그 전에 다시 내면 고쳐집니다.",
    en = "What is predicted here is sealed when planning ends. Handing it in again before that corrects it.",
  },
  phase = "plan",
  steps = {
    step { id = "plan", type = "choice", required = true,
      ask = { ko = "이번 주기에 무엇을 하나요?", en = "What do you do in this cycle?" },
      choices = {
        { value = "new", title = { ko = "새 가설을 시험한다", en = "Test a new hypothesis" } },
        { value = "continue", title = { ko = "하던 시험을 이어 간다", en = "Go on with the running test" } },
      } },
    step { id = "note", type = "text", required = true, when = goes_on,
      ask = { ko = "이어 가는 시험에서 무엇을 바꾸거나 지키나요?", en = "What do you change or keep in the running test?" } },
    step { id = "belief", type = "text", required = true, when = is_new,
      ask = { ko = "우리는 무엇을 믿나요?", en = "We believe that…" },
      help = { ko = "틀릴 수도 있는 한 문장으로 적습니다. 예: 다음 날 안부를 물으면 처음 온 사람이 다시 온다",
               en = "One sentence that could turn out wrong, such as: newcomers come back if greeted the next day" } },
    step { id = "action", type = "text", required = true, when = is_new,
      ask = { ko = "그것을 확인하려고 무엇을 하나요?", en = "To verify that, we will…" },
      help = { ko = "두 회의 사이에 할 수 있는 만큼만, 누가 언제 할지까지 적습니다",
               en = "As much as fits between two meetings, with who does it and when" } },
    step { id = "indicator", type = "indicator", required = true, when = is_new,
      ask = { ko = "무엇을 재나요?", en = "And measure…" },
      help = { ko = "쓸 수 있는 지표는 ‘moim indicator list’에 있습니다", en = "‘moim indicator list’ has the indicators" } },
    step { id = "target", type = "number", required = true, when = is_new,
      ask = { ko = "얼마가 되면 우리가 옳은가요?", en = "We are right if it reaches…" },
      help = { ko = "비율은 0과 1 사이로 씁니다. 70%는 0.7입니다", en = "A share is written from 0 to 1: 70% is 0.7" },
      check = function(value, a)
        if value <= 0 then return { ko = "0보다 커야 합니다", en = "must be above 0" } end
        local share = a.indicator and indicators[a.indicator].unit.en == "%"
        if share and value > 1 then
          return { ko = "비율이므로 0과 1 사이여야 합니다. 70%는 0.7로 쓰세요", en = "it is a share: write 70% as 0.7" }
        end
      end },
    step { id = "prediction", type = "text", when = is_new,
      ask = { ko = "무슨 일이 일어나리라고 보나요?", en = "What do you expect to see?" },
      help = { ko = "결과를 본 뒤에는 쓸 수 없는 말입니다. 까닭도 함께 적습니다",
               en = "It cannot be said honestly once the result is known. Say why, too" } },
    step { id = "guardrail", type = "indicator", when = is_new,
      ask = { ko = "나빠지면 안 되는 지표가 있나요?", en = "Is there an indicator that must not get worse?" },
      check = function(value, a)
        if value == a.indicator then
          return { ko = "재는 지표와 달라야 합니다", en = "must differ from the indicator that is measured" }
        end
      end },
    step { id = "judged_in_cycle", type = "number", min = 1, when = is_new,
      ask = { ko = "몇 번째 주기의 환류에서 판정하나요?", en = "In which cycle's feedback is it judged?" },
      help = { ko = "비우면 이번 주기입니다", en = "This one when left empty" },
      check = function(value)
        if value ~= math.floor(value) then return { ko = "정수여야 합니다", en = "must be a whole number" } end
        if value < current.cycle then return { ko = "이미 지난 주기입니다", en = "that cycle is over" } end
      end },
  },
  produces = function(a)
    if not is_new(a) then return nil end
    return hypothesis {
      belief = a.belief, action = a.action, indicator = a.indicator, target = a.target, prediction = a.prediction,
      guardrails = { a.guardrail }, judged_in_cycle = a.judged_in_cycle,
    }
  end,
  examples = {
    {
      given = { plan = "new", belief = "첫 참석 다음 날 안부를 물으면 다시 온다", action = "다음 날 메시지를 보낸다",
                indicator = "next_meeting_return", target = 0.7 },
      expect = {},
    },
    { given = { plan = "continue", note = "그대로 한다" }, expect = {} },
    {
      given = { plan = "new", belief = "b", action = "a", indicator = "next_meeting_return", target = 70 },
      indicators = { next_meeting_return = "%" },
      expect = { "target" },
    },
    {
      given = { plan = "new", belief = "b", action = "a", indicator = "contributors", target = 70, judged_in_cycle = 1.5 },
      expect = { "judged_in_cycle" },
    },
    {
      given = { plan = "new", belief = "b", action = "a", indicator = "contributors", target = 7, guardrail = "contributors" },
      expect = { "guardrail" },
    },
    { given = { plan = "new", belief = " ", target = 0 }, expect = { "belief", "action", "indicator", "target" } },
    { given = { plan = "continue" }, expect = { "note" } },
    { given = {}, expect = { "plan" } },
  },
}
