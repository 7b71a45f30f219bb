-- 응답 없는 글의 비율: 새 글 가운데 이레가 지나도록 다른 사람의 답이 없는 글의 비율.
-- Unanswered share: of new messages, the share that nobody else answered within seven days.
local BOTS = { "bot" } -- 사람이 아닌 글쓴이의 id. Ids of authors who are no people.
local WITHIN = 7 * 24 -- 시간. Hours.

return indicator {
  id = "unanswered_share",
  title = { ko = "응답 없는 글의 비율", en = "Unanswered share" },
  definition = {
    ko = "한 주의 새 글 가운데 이레 안에 다른 사람의 답을 받지 못한 글의 비율(봇 제외)",
    en = "Of a week's new messages, the share that nobody else answered within seven days, bots aside",
  },
  source = {
    ko = "CHAOSS: Time to First Response에서 빠지는 글을 센 것", en = "What CHAOSS: Time to First Response leaves out",
  },
  unit = "%", better = "lower", per = "week",
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
    local answered = 0
    for _, message in ipairs(asked:rows()) do
      local answers = replies:where("reply_to", message.id):where("member", "~=", message.member)
      if answers:count() > 0 and hours_between(message.time, answers:first("time")) <= WITHIN then
        answered = answered + 1
      end
    end
    return ratio(asked:count() - answered, asked:count())
  end,
  examples = {
    {
      -- 글 넷 가운데 1만 제때 답을 받았다. 6에는 봇이, 8에는 열흘 뒤에, 10에는 글쓴이만 답했다.
      -- Of four messages only 1 was answered in time: 6 by a bot, 8 after ten days, 10 by its author.
      given = { messages = {
        { time = "2020-07-06T09:00:00Z", member = "a", id = "1" },
        { time = "2020-07-06T11:00:00Z", member = "b", id = "2", reply_to = "1" },
        { time = "2020-07-07T09:00:00Z", member = "b", id = "6" },
        { time = "2020-07-07T09:01:00Z", member = "bot", id = "7", reply_to = "6" },
        { time = "2020-07-08T09:00:00Z", member = "c", id = "8" },
        { time = "2020-07-18T09:00:00Z", member = "a", id = "9", reply_to = "8" },
        { time = "2020-07-09T09:00:00Z", member = "a", id = "10" },
        { time = "2020-07-09T10:00:00Z", member = "a", id = "11", reply_to = "10" },
        { time = "2020-07-20T09:00:00Z", member = "a", id = "12" },
      } },
      period = "2020-07-06", expect = 0.75,
    },
    {
      -- 새 글이 없던 주. A week without a new message.
      given = { messages = {
        { time = "2020-07-06T09:00:00Z", member = "a", id = "1" },
        { time = "2020-07-27T09:00:00Z", member = "b", id = "2", reply_to = "1" },
      } },
      period = "2020-07-13", expect = none,
    },
  },
}
