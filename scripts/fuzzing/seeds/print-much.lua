print(('x'):rep(100000))
