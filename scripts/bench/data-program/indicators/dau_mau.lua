-- 하루 활동 회원을 그날까지 28일의 활동 회원으로 나눈 값의 평균. The mean of members a day over members in the 28 days up to it.
return indicator {
  id = "dau_mau", title = { ko = "DAU/MAU 평균", en = "Mean DAU/MAU" },
  unit = "%", better = "higher", per = "program", needs = { "activity" },
  formula = function(data, period)
    local sum, count = 0, 0
    for _, day in ipairs(period:split("day")) do
      local month = data.activity:during(day:days(28)):distinct("member"):count()
      if month > 0 then
        sum = sum + data.activity:during(day):distinct("member"):count() / month
        count = count + 1
      end
    end
    return count > 0 and sum / count or none
  end,
}
