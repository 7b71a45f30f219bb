while true do xpcall(error, function() return ('x'):rep(1 << 40) end) end
