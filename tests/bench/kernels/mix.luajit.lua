-- Wrapping 64-bit integers: the mixer of splitmix64, with a rotate to join its numbers.
local bit = require("bit")
local bxor, rshift, rol = bit.bxor, bit.rshift, bit.rol

local function mix(z)
    z = bxor(z, rshift(z, 30)) * 0xbf58476d1ce4e5b9ULL
    z = bxor(z, rshift(z, 27)) * 0x94d049bb133111ebULL
    return bxor(z, rshift(z, 31))
end

local state = 1ULL
local sum = 0ULL
for _ = 1, 5000000 do
    state = state + 0x9e3779b97f4a7c15ULL
    sum = bxor(rol(sum, 5), mix(state))
end
print((bit.tohex(sum)))
