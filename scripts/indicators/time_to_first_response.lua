-- 첫 응답까지 걸린 시간: 새 글에 다른 사람이 처음 답하기까지의 시간의 중앙값.
-- Time to first response: the median of the hours until someone else first answers a new message.
local BOTS = { "bot" } -- 사람이 아닌 글쓴이의 id. Ids of authors who are no people.
local WITHIN = 7 * 24 -- 이보다 늦은 응답은 보지 않는다(시간). Later answers are not looked at; hours.

return indicator {
  id = "time_to_first_response",
  title = { ko = "첫 응답까지 걸린 시간", en = "Time to first response" },
  definition = {
    ko = "한 주의 새 글 가운데 이레 안에 답을 받은 글에서, 다른 사람의 첫 답까지 걸린 시간의 중앙값. 봇은 빼며, 답이 없던 글의 몫은 ‘응답 없는 글의 비율’로 함께 봅니다",
    en = "Of a week's new messages that someone else answered within seven days, the median hours until the first answer; bots aside. Read it beside the share left unanswered",
  },
  source = { ko = "CHAOSS: Time to First Response", en = "CHAOSS: Time to First Response" },
  unit = { ko = "시간", en = "hours" }, better = "lower", per = "week",
  -- 그 주의 마지막 글에도 이레가 지나야 안다. Known once the week's last message has had its seven days.
  lag = 2,
  -- messages: time, member, id, reply_to(무엇에 답했는지. 새 글은 빈칸)
  -- messages: time, member, id, reply_to (the id it answers; missing for a new message)
  needs = { "messages" },
  formula = function(data, period)
    local messages = data.messages
    for _, bot in ipairs(BOTS) do messages = messages:where("member", "~=", bot) end
    local asked = messages:during(period):where("reply_to", nil)
    local replies = messages:where("reply_to", asked:distinct("id")):sort("time")
    local hours = {}
    for _, message in ipairs(asked:rows()) do
      local answers = replies:where("reply_to", message.id):where("member", "~=", message.member)
      local waited = answers:count() > 0 and hours_between(message.time, answers:first("time"))
      if waited and waited <= WITHIN then table.insert(hours, waited) end
    end
    if #hours == 0 then return none end
    return stats.median(hours)
  end,
  examples = {
    {
      -- 2, 4, 9시간. 봇의 답, 제 글에 단 답은 응답이 아니다. 2, 4 and 9 hours; neither a bot nor its author answers a message.
      given = { messages = {
        { time = "2020-07-06T09:00:00Z", member = "a", id = "1" },
        { time = "2020-07-06T09:01:00Z", member = "bot", id = "2", reply_to = "1" },
        { time = "2020-07-06T09:30:00Z", member = "a", id = "3", reply_to = "1" },
        { time = "2020-07-06T11:00:00Z", member = "b", id = "4", reply_to = "1" },
        { time = "2020-07-06T12:00:00Z", member = "c", id = "5", reply_to = "1" },
        { time = "2020-07-07T09:00:00Z", member = "b", id = "6" },
        { time = "2020-07-07T13:00:00Z", member = "a", id = "7", reply_to = "6" },
        { time = "2020-07-08T09:00:00Z", member = "c", id = "8" },
        { time = "2020-07-08T18:00:00Z", member = "a", id = "9", reply_to = "8" },
        { time = "2020-07-20T09:00:00Z", member = "a", id = "10" },
      } },
      period = "2020-07-06", expect = 4,
    },
    {
      -- 두 주 뒤의 답뿐이다. The only answer came after two weeks.
      given = { messages = {
        { time = "2020-07-06T09:00:00Z", member = "a", id = "1" },
        { time = "2020-07-20T09:00:00Z", member = "b", id = "2", reply_to = "1" },
      } },
      period = "2020-07-06", expect = none,
    },
  },
}
