-- 평범한 패턴. Ordinary patterns over ordinary texts.
local line = "2020-07-09T19:30:00+09:00,M016,meeting minutes for the second week,https://example.org/notes/2020?id=17"
local mail = "someone.else@example.org, another@community.example; third-one@list.example.com"
local text = ("The group met every second Monday and wrote down what it had learned. "):rep(20)
local n = 0
for _ = 1, 12000 do
  local year, month, day = line:match("^(%d+)-(%d+)-(%d+)")
  n = n + #year + #month + #day
  n = n + line:find(",%u%d%d%d,")
  n = n + #line:match("https?://([%w.]+)/")
  for name, host in mail:gmatch("([%w.-]+)@([%w.-]+)") do n = n + #name + #host end
  n = n + select(2, line:gsub("[^,]+", ""))
  n = n + #(("  trimmed text \t"):gsub("^%s*(.-)%s*$", "%1"))
end
for _ = 1, 150 do
  for word in text:gmatch("%a+") do n = n + #word end
  n = n + #text:gsub("%s+", " ") + (text:find("learnt", 1, true) or 0) + (text:find("week%p") or 0)
end
return n
