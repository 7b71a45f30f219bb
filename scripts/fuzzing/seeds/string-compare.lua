local a, b = ('a'):rep(250000) .. 'x', ('a'):rep(250000) .. 'y' while true do local _ = a < b end
