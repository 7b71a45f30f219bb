local s = (' '):rep(200000) while true do tonumber(s) end
