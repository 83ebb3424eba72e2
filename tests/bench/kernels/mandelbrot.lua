-- Floats in registers: the points of the Mandelbrot set.
local SIZE <const> = 480

local function escapes(re, im)
    local x, y = 0.0, 0.0
    local n = 0
    while n < 500 do
        local xx, yy = x * x, y * y
        if xx + yy > 4.0 then
            return n
        end
        y = 2.0 * x * y + im
        x = xx - yy + re
        n = n + 1
    end
    return n
end

local inside, total = 0, 0
for row = 0, SIZE - 1 do
    for column = 0, SIZE - 1 do
        local re = column * 3.0 / SIZE - 2.0
        local im = row * 2.0 / SIZE - 1.0
        local n = escapes(re, im)
        total = total + n
        if n == 500 then
            inside = inside + 1
        end
    end
end
print(inside .. " " .. total)
