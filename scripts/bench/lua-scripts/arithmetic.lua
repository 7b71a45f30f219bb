-- 셈과 비교만 하는 반복. A loop of arithmetic and comparisons.
local n, odd = 0, 0
for i = 1, 12000000 do
  n = n + i % 7
  if n % 2 == 1 then odd = odd + 1 end
end
return n + odd
