-- 지원 에세이: 모임에 들어오려는 사람이 쓴다. Written by whoever wants to join.
return worksheet {
  id = "application-essay",
  title = { ko = "지원 에세이", en = "Application essay" },
  source = { ko = "moim이 만든 워크시트입니다", en = "Made for moim" },
  intro = {
    ko = "짧아도 좋습니다. 이름이나 연락처는 여기에 쓰지 마세요.",
    en = "Short is fine. Please leave names and contact details out of it.",
  },
  phase = "forming",
  steps = {
    step { id = "community", type = "text", required = true,
      ask = { ko = "어떤 커뮤니티를 어떻게 꾸리고 있나요?", en = "What community do you run, and how?" },
      help = { ko = "누가 모이고, 얼마나 자주 만나며, 몇 명쯤 오는지 적어 주세요",
               en = "Who meets, how often, and about how many come" } },
    step { id = "problem", type = "text", required = true,
      ask = { ko = "지금 가장 풀고 싶은 문제는 무엇인가요?", en = "Which problem do you most want to solve now?" },
      help = { ko = "눈으로 볼 수 있는 일로 적으면 나중에 잴 수 있습니다. 예: 처음 온 사람이 두 번째에 오지 않는다",
               en = "Something that can be seen can be measured later, such as: newcomers do not come a second time" } },
    step { id = "contribution", type = "text",
      ask = { ko = "다른 참여자에게 나눌 수 있는 것은 무엇인가요?", en = "What can you share with the other members?" } },
    step { id = "pledge", type = "yesno", required = true,
      ask = { ko = "격주 회의와 그사이의 실행을 시즌 끝까지 함께할 수 있나요?",
              en = "Can you take part in the meetings and the work between them to the end of the season?" },
      check = function(value)
        if not value then
          return { ko = "끝까지 함께할 수 있을 때 지원해 주세요", en = "please apply when you can see it through" }
        end
      end },
  },
  examples = {
    { given = { community = "동네 책모임", problem = "새 사람이 두 번째에 오지 않는다", pledge = true }, expect = {} },
    { given = { community = "동네 책모임", problem = "-", pledge = false }, expect = { "pledge" } },
    { given = { community = "  ", contribution = "진행" }, expect = { "community", "problem", "pledge" } },
    { given = { community = "동네 책모임", problem = "-", pledge = "네" }, expect = { "pledge" } },
  },
}
