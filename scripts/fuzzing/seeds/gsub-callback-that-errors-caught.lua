while true do pcall(string.gsub, 'x', 'x', error) end
