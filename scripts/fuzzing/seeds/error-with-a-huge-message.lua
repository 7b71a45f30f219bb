error(('x'):rep(1 << 30))
