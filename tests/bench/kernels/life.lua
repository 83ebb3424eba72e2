-- Bytes in a table: Conway's Game of Life on a torus.
local SIZE <const> = 96
local CELLS <const> = SIZE * SIZE

local function step(now, next)
    for row = 0, SIZE - 1 do
        local above = (row + SIZE - 1) % SIZE * SIZE
        local here = row * SIZE
        local below = (row + 1) % SIZE * SIZE
        for column = 0, SIZE - 1 do
            local left = (column + SIZE - 1) % SIZE
            local right = (column + 1) % SIZE
            local count = now[above + left] + now[above + column] + now[above + right]
                + now[here + left] + now[here + right]
                + now[below + left] + now[below + column] + now[below + right]
            local alive = count == 3 or count == 2 and now[here + column] == 1
            next[here + column] = alive and 1 or 0
        end
    end
end

local a, b = {}, {}
local seed = 7
for i = 0, CELLS - 1 do
    seed = seed * 16807 % 2147483647
    a[i] = seed % 2
    b[i] = 0
end
for _ = 1, 480 do
    step(a, b)
    step(b, a)
end
local alive, check = 0, 0
for i = 0, CELLS - 1 do
    alive = alive + a[i]
    check = (check * 2 + a[i]) % 1000000007
end
print(alive .. " " .. check)
