-- Bits: an LCG feeds FNV-1a; products beyond 53 bits are made of two.
local bit = require("bit")
local bxor, rshift = bit.bxor, bit.rshift

local seed = 12345
local hash = 2166136261
for _ = 1, 12000000 do
    seed = (seed * 1664525 + 1013904223) % 4294967296
    hash = bxor(hash, rshift(seed, 24)) % 4294967296
    local low = hash % 65536
    local high = (hash - low) / 65536
    hash = (low * 16777619 + high * 16777619 % 65536 * 65536) % 4294967296
    hash = bxor(hash, rshift(hash, 15)) % 4294967296
end
print(string.format("%.0f %.0f", seed, hash))
