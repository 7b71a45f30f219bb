local t = {} local n = 2^19 - 1 for i = 1, 1e9 do t[i * n // 1 | 0] = true end
