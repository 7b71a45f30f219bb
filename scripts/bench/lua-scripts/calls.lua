-- 함수를 부르는 반복. Calls of functions.
local function fibonacci(n)
  if n < 2 then return n end
  return fibonacci(n - 1) + fibonacci(n - 2)
end
return fibonacci(31)
