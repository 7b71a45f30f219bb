local s = 'x' while true do s = s:gsub('', 'xx') end
