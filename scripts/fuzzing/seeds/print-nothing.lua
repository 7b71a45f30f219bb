print("")
print(("x"):rep(0))
