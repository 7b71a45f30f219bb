local s = ('ab'):rep(100000) while true do s:find(s .. 'c', 1, true) end
