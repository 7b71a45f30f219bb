setmetatable({}, {__mode = 'k'})
