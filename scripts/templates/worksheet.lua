-- 워크시트 하나. 고칠 때마다 ‘moim script test worksheets/my-worksheet.lua’로 시험하세요.
-- One worksheet. After each change, test it with ‘moim script test worksheets/my-worksheet.lua’.
return worksheet {
  -- 파일 이름과 같은 id. The id, which is the name of the file.
  id = "my-worksheet",

  -- 사람이 읽는 글은 모두 두 언어로 씁니다. Every text that a person reads is written in both languages.
  title = { ko = "새 워크시트", en = "New worksheet" },
  intro = { ko = "첫머리에 놓이는 안내입니다.", en = "What stands above the questions." },
  -- 다른 곳에서 가져온 물음이면 밝혀 둡니다. Say where the questions come from, if they are not your own.
  -- source = { ko = "…의 물음입니다", en = "The questions are those of …" },

  -- 내는 단계: forming, plan, execute, feedback, followThrough, reporting, archived.
  -- The phase in which it is handed in.
  phase = "execute",
  -- 내는 사람: "member"는 참여자마다, "group"은 모임이 하나, "optional"은 낼 사람만(할 일에 오르지 않습니다).
  -- Who hands it in: each member, the group once, or whoever wants to (nobody is asked for it).
  scope = "optional",

  steps = {
    -- 문항마다 id와 물음, 답의 꼴이 있습니다. 꼴: text, number, yesno, date, choice, choices, indicator, member,
    -- hypothesis. Each step has an id, a question and a type of answer.
    step {
      id = "what", type = "text", required = true,
      ask = { ko = "무엇을 해 보았나요?", en = "What did you try?" },
      help = { ko = "한 문장이면 됩니다", en = "One sentence will do" },
    },
    step {
      id = "people", type = "number", min = 0,
      ask = { ko = "몇 사람이 함께했나요?", en = "How many people took part?" },
      -- check: 받을 수 없는 답이면 까닭을 돌려주고, 괜찮으면 아무것도 돌려주지 않습니다.
      -- Returns what is wrong with the answer, or nothing when it is fine.
      check = function(value, answers)
        if value ~= math.floor(value) then
          return { ko = "정수여야 합니다", en = "must be a whole number" }
        end
      end,
    },
    step {
      id = "mood", type = "choice", required = true,
      ask = { ko = "어땠나요?", en = "How did it go?" },
      choices = {
        { value = "well", title = { ko = "좋았다", en = "Well" } },
        { value = "badly", title = { ko = "어려웠다", en = "Badly" } },
      },
    },
    step {
      id = "why", type = "text", required = true,
      ask = { ko = "무엇이 어려웠나요?", en = "What was difficult?" },
      -- when: 참일 때만 묻습니다. 앞의 답은 answers에 있고, 답하지 않은 것은 nil입니다.
      -- The step is asked only when this is true. Earlier answers are in `answers`; one that was not given is nil.
      when = function(answers) return answers.mood == "badly" end,
    },
  },

  -- 예는 이 워크시트의 시험입니다: given의 답을 내면, expect의 문항에서만 고칠 곳이 나와야 합니다.
  -- Examples are its tests: with the answers given, exactly the steps named in expect must have a problem.
  examples = {
    { given = { what = "안부를 물었다", people = 6, mood = "well" }, expect = {} },
    { given = { what = "안부를 물었다", people = 2.5, mood = "badly" }, expect = { "people", "why" } },
    { given = {}, expect = { "what", "mood" } },
  },

  -- 답으로 가설을 만들려면 produces를 씁니다. 본보기는 moim에 딸린 test-card입니다.
  -- To make a hypothesis of the answers, add `produces`; test-card, which ships with moim, shows how.
}
