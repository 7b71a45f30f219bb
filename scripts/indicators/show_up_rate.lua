-- 신청자 참석률: 오겠다고 한 사람 가운데 실제로 온 사람의 비율.
-- Show-up rate: of those who said they would come, the share who did.
return indicator {
  id = "show_up_rate",
  title = { ko = "신청자 참석률", en = "Show-up rate" },
  definition = {
    ko = "그 회의에 오겠다고 한 사람 가운데 온 사람의 비율. 신청 없이 온 사람은 세지 않음",
    en = "Of the people who said they would come to a meeting, the share who came; walk-ins are not counted",
  },
  source = { ko = "행사 운영의 통례(노쇼율 = 1 − 신청자 참석률)", en = "Custom of event management (no-show rate = 1 − show-up rate)" },
  unit = "%", better = "higher", per = "meeting", lag = 0,
  -- rsvp: time(오겠다고 한 회의의 날), member. 오겠다고 한 사람만 담는다.
  -- rsvp: time (the day of the meeting it is for), member; only those who said yes.
  needs = { "rsvp", "attendance" },
  formula = function(data, period)
    local promised = data.rsvp:during(period):distinct("member")
    local came = data.attendance:during(period):distinct("member")
    return ratio(promised:intersection(came):count(), promised:count())
  end,
  examples = {
    {
      -- 네 사람이 신청해 세 사람이 왔고, e는 신청 없이 왔다. Three of four came; e is a walk-in.
      given = {
        rsvp = {
          { time = "2020-07-09", member = "a" }, { time = "2020-07-09", member = "b" },
          { time = "2020-07-09", member = "c" }, { time = "2020-07-09", member = "d" },
        },
        attendance = {
          { time = "2020-07-09", member = "a" }, { time = "2020-07-09", member = "b" },
          { time = "2020-07-09", member = "c" }, { time = "2020-07-09", member = "e" },
        },
      },
      period = "2020-07-09", expect = 0.75,
    },
    {
      -- 신청을 받지 않은 회의. A meeting for which nobody was asked.
      given = { rsvp = {}, attendance = { { time = "2020-07-09", member = "a" } } },
      period = "2020-07-09", expect = none,
    },
  },
}
