-- Bits: an LCG feeds FNV-1a, 32-bit arithmetic kept in 64 bits by masks.
local MASK <const> = 0xffffffff

local seed = 12345
local hash = 2166136261
for _ = 1, 12000000 do
    seed = (seed * 1664525 + 1013904223) & MASK
    hash = ((hash ~ (seed >> 24)) * 16777619) & MASK
    hash = hash ~ (hash >> 15)
end
print(seed .. " " .. hash)
