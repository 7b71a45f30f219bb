local t = {} while true do t[#t + 1] = 0 end
