-- Wrapping 32 bits and rotates: a hash in the manner of Murmur over numbers from an LCG.
local bit = require("bit")
local bxor, rol, tobit = bit.bxor, bit.rol, bit.tobit

local seed = 1
local hash = 0
for _ = 1, 12000000 do
    seed = (seed * 1664525 + 1013904223) % 4294967296
    local part = rol((seed - seed % 256) / 256 * 27145 % 4294967296, 15)
    hash = rol(bxor(hash, part), 13)
    hash = tobit(hash * 5 + 0xe6546b64)
end
print(string.format("%.0f %.0f", seed, hash % 4294967296))
