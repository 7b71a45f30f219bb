local t = {} while true do t[#t + 1] = {table.unpack({}, 1, 200000)} end
