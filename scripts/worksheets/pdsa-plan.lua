-- PDSA의 계획: 한 번의 작은 시험을 무엇을 알아내려고, 누가 언제 어디서 하며, 무엇을 모으는지 적는다.
-- The plan of a PDSA cycle: what one small test is to find out, who does what when and where, and which data are kept.

-- 할 일은 한 줄에 하나씩, 네 칸이다. A task is a line of four parts.
local function parts(line)
  local filled = 0
  for part in (line .. "|"):gmatch("([^|]*)|") do
    if not part:find("%S") then return 0 end
    filled = filled + 1
  end
  return filled
end

return worksheet {
  id = "pdsa-plan",
  title = { ko = "PDSA 계획", en = "PDSA: plan" },
  source = { ko = "IHI의 PDSA Worksheet와 The Improvement Guide(Langley 외, 2009)에서 물음을 가져왔습니다",
             en = "The questions are those of IHI's PDSA Worksheet and The Improvement Guide (Langley et al., 2009)" },
  intro = {
    ko = "시험은 작을수록 좋습니다: 한 사람이 한 번 해 볼 수 있는 것부터 시작하세요. 이름 대신 참여자 id(m01)를 씁니다.",
    en = "The smaller the test, the better: begin with what one person can try once. Write members' ids (m01), not names.",
  },
  phase = "plan", scope = "optional",
  steps = {
    step { id = "aim", type = "text", required = true,
      ask = { ko = "이 시험의 목적은 무엇인가요?", en = "What is the objective of this test?" },
      help = { ko = "무엇을, 누구에게, 언제까지 이루려 하는지 적습니다", en = "What is to be accomplished, for whom and by when" } },
    step { id = "change", type = "text", required = true,
      ask = { ko = "무엇을 바꾸어 보나요?", en = "Which change do we test?" } },
    step { id = "questions", type = "text", required = true,
      ask = { ko = "이 시험으로 어떤 물음에 답하려 하나요?", en = "Which questions should this test answer?" } },
    step { id = "predictions", type = "text", required = true,
      ask = { ko = "물음마다 어떤 답을 예측하나요?", en = "What do we predict the answers will be?" },
      help = { ko = "까닭도 함께 적습니다. 나중에 본 것과 견줍니다", en = "With the reasons; they are compared with what is seen" } },
    step { id = "tasks", type = "text", required = true,
      ask = { ko = "누가, 무엇을, 언제, 어디서 하나요?", en = "Who does what, when and where?" },
      help = { ko = "한 줄에 하나씩: 누가 | 무엇을 | 언제 | 어디서", en = "One a line: who | what | when | where" },
      check = function(value)
        for line in value:gmatch("[^\n]+") do
          if line:find("%S") and parts(line) ~= 4 then
            return { ko = "줄마다 ‘누가 | 무엇을 | 언제 | 어디서’ 네 칸을 모두 채우세요",
                     en = "fill in all four parts of each line: who | what | when | where" }
          end
        end
      end },
    step { id = "starts", type = "date",
      ask = { ko = "언제 시작하나요?", en = "On which day does it start?" } },
    step { id = "ends", type = "date",
      ask = { ko = "언제 마치나요?", en = "On which day does it end?" },
      check = function(value, a)
        -- 날짜는 글자 차례가 곧 날 차례다. The order of such dates as texts is the order of the days.
        if a.starts and value < a.starts then
          return { ko = "시작하는 날보다 앞설 수 없습니다", en = "cannot come before the start" }
        end
      end },
    step { id = "data", type = "text", required = true,
      ask = { ko = "어떤 자료를 누가, 언제, 어떻게 모으나요?", en = "Which data are collected, by whom, when and how?" } },
    step { id = "indicator", type = "indicator",
      ask = { ko = "그 자료로 어떤 지표를 보나요?", en = "Which indicator will show it?" },
      help = { ko = "쓸 수 있는 지표는 ‘moim indicator list’에 있습니다", en = "‘moim indicator list’ has the indicators" } },
  },
  examples = {
    {
      given = { aim = "처음 온 사람의 절반이 다시 오게", change = "다음 날 안부를 묻는다", questions = "안부가 재참여를 늘리는가?",
                predictions = "셋 가운데 둘이 다시 온다",
                tasks = "m01 | 연락처를 받는다 | 회의 끝에 | 모임방\nm02 | 안부를 보낸다 | 다음 날 | 문자",
                starts = "2020-07-09", ends = "2020-07-23", data = "출석부, 회의마다 m01이", indicator = "next_meeting_return" },
      expect = {},
    },
    {
      given = { aim = "a", change = "c", questions = "q", predictions = "p", tasks = "m01 | 안부를 보낸다 | 다음 날", data = "d" },
      expect = { "tasks" },
    },
    {
      given = { aim = "a", change = "c", questions = "q", predictions = "p", tasks = "m01 | | 다음 날 | 문자", data = "d" },
      expect = { "tasks" },
    },
    {
      given = { aim = "a", change = "c", questions = "q", predictions = "p", tasks = "m01 | t | 7월 | 집", data = "d",
                starts = "2020-07-23", ends = "2020-07-09" },
      expect = { "ends" },
    },
    { given = { ends = "내일" }, expect = { "aim", "change", "questions", "predictions", "tasks", "ends", "data" } },
  },
}
