-- 목록을 채우고 도는 반복. Filling lists and walking them.
local sum = 0
for round = 1, 60 do
  local list = {}
  for i = 1, 30000 do list[i] = { value = i % 13, name = round } end
  for i = 1, #list do sum = sum + list[i].value end
end
return sum
