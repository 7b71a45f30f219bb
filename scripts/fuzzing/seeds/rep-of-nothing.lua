while true do string.rep('', 1 << 60) end
