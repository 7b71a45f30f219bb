local t = {} for i = 1, 1e4 do t['k' .. i] = i end local k while true do k = next(t, k) end
