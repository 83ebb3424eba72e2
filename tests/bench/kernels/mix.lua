-- Wrapping 64-bit integers: the mixer of splitmix64, with a rotate to join its numbers.
local function mix(z)
    z = (z ~ (z >> 30)) * 0xbf58476d1ce4e5b9
    z = (z ~ (z >> 27)) * 0x94d049bb133111eb
    return z ~ (z >> 31)
end

local state = 1
local sum = 0
for _ = 1, 5000000 do
    state = state + 0x9e3779b97f4a7c15
    sum = (sum << 5 | sum >> 59) ~ mix(state)
end
print(string.format("%016x", sum))
