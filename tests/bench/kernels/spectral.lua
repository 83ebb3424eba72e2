-- Small calls in loops of floats: the spectral norm of an infinite matrix.
local N <const> = 300

local function element(i, j)
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)
end

local function times(v, out)
    for i = 0, N - 1 do
        local sum = 0.0
        for j = 0, N - 1 do
            sum = sum + element(i, j) * v[j]
        end
        out[i] = sum
    end
end

local function times_transposed(v, out)
    for i = 0, N - 1 do
        local sum = 0.0
        for j = 0, N - 1 do
            sum = sum + element(j, i) * v[j]
        end
        out[i] = sum
    end
end

local u, v, between = {}, {}, {}
for i = 0, N - 1 do
    u[i], v[i], between[i] = 1.0, 0.0, 0.0
end
for _ = 1, 40 do
    times(u, between)
    times_transposed(between, v)
    times(v, between)
    times_transposed(between, u)
end
local uv, vv = 0.0, 0.0
for i = 0, N - 1 do
    uv = uv + u[i] * v[i]
    vv = vv + v[i] * v[i]
end
print(string.format("%.9f", math.sqrt(uv / vv)))
