-- Recursion over flags in tables: the ways to place eleven queens.
local N <const> = 11

local function place(row, columns, rising, falling)
    if row == N then
        return 1
    end
    local count = 0
    for column = 0, N - 1 do
        local up = row + column
        local down = row + N - column
        if not columns[column] and not rising[up] and not falling[down] then
            columns[column] = true
            rising[up] = true
            falling[down] = true
            count = count + place(row + 1, columns, rising, falling)
            columns[column] = false
            rising[up] = false
            falling[down] = false
        end
    end
    return count
end

local function flags(count)
    local t = {}
    for i = 0, count - 1 do
        t[i] = false
    end
    return t
end

local total = 0
for _ = 1, 15 do
    total = total + place(0, flags(N), flags(2 * N), flags(2 * N))
end
print(total)
