-- Compare and swap on a table: quicksort of pseudo-random numbers.
local COUNT <const> = 200000

local function sort(items, low, high)
    local i, j = low, high
    local pivot = items[math.floor((low + high) / 2)]
    while i <= j do
        while items[i] < pivot do
            i = i + 1
        end
        while items[j] > pivot do
            j = j - 1
        end
        if i <= j then
            local kept = items[i]
            items[i] = items[j]
            items[j] = kept
            i = i + 1
            if j == 0 then
                break
            end
            j = j - 1
        end
    end
    if low < j then
        sort(items, low, j)
    end
    if i < high then
        sort(items, i, high)
    end
end

local items = {}
local seed = 42
local check = 0
for _ = 1, 8 do
    for i = 0, COUNT - 1 do
        seed = seed * 16807 % 2147483647
        items[i] = seed % 8388608
    end
    sort(items, 0, COUNT - 1)
    for i = 1, COUNT - 1 do
        assert(items[i - 1] <= items[i])
        check = (check * 31 + items[i]) % 1000000007
    end
end
print(check)
