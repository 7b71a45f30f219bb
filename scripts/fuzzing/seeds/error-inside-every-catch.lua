local function f() return pcall(f) or f() end while true do f() end
