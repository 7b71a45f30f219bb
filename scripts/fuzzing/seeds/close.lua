setmetatable({}, {__close = function() end})
