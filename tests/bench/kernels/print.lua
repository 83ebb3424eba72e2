-- Printing: 400,000 lines of numbers and words.
local format, write = string.format, io.write
local seed = 5
for i = 0, 399999 do
    seed = (seed * 69069 + 1) % 4294967296
    write(format("%d is %.0f, %6d of %s\n", i, seed, seed % 1000, "all"))
end
