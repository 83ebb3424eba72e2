-- Floats in nested arrays: products of two square matrices.
local N <const> = 200

local function multiply(a, b, c)
    for i = 0, N - 1 do
        for j = 0, N - 1 do
            local sum = 0.0
            for k = 0, N - 1 do
                sum = sum + a[i][k] * b[k][j]
            end
            c[i][j] = sum
        end
    end
end

local a, b, c = {}, {}, {}
for i = 0, N - 1 do
    a[i], b[i], c[i] = {}, {}, {}
    for j = 0, N - 1 do
        a[i][j] = (i * 3 + j * 7) / 100.0
        b[i][j] = (i - j) / 10.0
    end
end
local trace = 0.0
for round = 0, 5 do
    multiply(a, b, c)
    for i = 0, N - 1 do
        trace = trace + c[i][i]
    end
    a[round][round] = a[round][round] + 1.0
end
print(string.format("%.6f %.6f %.6f", trace, c[3][5], c[N - 1][N / 2]))
