local s, t = ('x'):rep(200000), {} while true do t[#t + 1] = {s:byte(1, -1)} end
