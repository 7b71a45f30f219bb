-- Runs a script and prints the seconds it took and what it returned.
local script = assert(loadfile(arg[1]))
local start = os.clock()
local value = script()
io.write(string.format("%.9f %s\n", os.clock() - start, value))
