return indicator {
  id = "mine", title = { ko = "온 사람", en = "People who came" },
  unit = { ko = "명", en = "people" }, better = "higher", per = "meeting", needs = { "attendance", "activity" },
  formula = function(data, period)
    local now = os.time()
    return data.attendance:durring(period):count()
  end,
  examples = { { given = { attendance = {}, activity = {} }, period = "2020-07-09", expect = none } },
}
