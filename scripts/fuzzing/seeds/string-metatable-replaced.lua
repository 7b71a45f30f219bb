setmetatable('', {})
