-- How much of the mood there is for each person who came.
return indicator {
  id = "mood_share", from = { "mood", "meeting_size" }, title = { ko = "한 사람 몫의 분위기", en = "Mood per person" },
  unit = { ko = "점", en = "points" }, better = "higher", per = "meeting", lag = 0,
  formula = function(data, period, readings)
    if not (readings.mood and readings.meeting_size) then return none end
    return readings.mood.value / readings.meeting_size.value
  end,
  examples = {
    { readings = { mood = 4.5, meeting_size = 3 }, period = "2020-07-06", expect = 1.5 },
    { readings = { mood = none, meeting_size = 3 }, period = "2020-07-06", expect = none },
  },
}
