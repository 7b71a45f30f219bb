local s = ('a'):rep(60000) while true do s:find('%f[' .. s .. ']x') end
