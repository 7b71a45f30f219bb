local s = '%s' while true do s = string.format('%s%s', s, s) end
