-- Wrapping 32 bits and rotates: a hash in the manner of Murmur over numbers from an LCG.
local MASK <const> = 0xffffffff

local seed = 1
local hash = 0
for _ = 1, 12000000 do
    seed = (seed * 1664525 + 1013904223) & MASK
    local part = (seed >> 8) * 27145 & MASK
    part = (part << 15 | part >> 17) & MASK
    hash = hash ~ part
    hash = (hash << 13 | hash >> 19) & MASK
    hash = (hash * 5 + 0xe6546b64) & MASK
end
print(seed .. " " .. hash)
