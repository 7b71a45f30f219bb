local function h() error(h) end while true do xpcall(error, h) end
