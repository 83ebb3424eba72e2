-- Memory in strides: the sieve of Eratosthenes, several times over.
local LIMIT <const> = 1000000

local composite = {}
local total = 0
for round = 1, 20 do
    for i = 0, LIMIT do
        composite[i] = false
    end
    local count = 0
    for n = 2, LIMIT do
        if not composite[n] then
            count = count + round
            local multiple = n * n
            while multiple <= LIMIT do
                composite[multiple] = true
                multiple = multiple + n
            end
        end
    end
    total = total + count
end
print(total)
