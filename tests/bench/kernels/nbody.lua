-- Tables with fields in a table: the giant planets around the sun.
local sqrt = math.sqrt
local COUNT <const> = 5

local function advance(bodies, dt)
    for i = 1, COUNT do
        local a = bodies[i]
        for j = i + 1, COUNT do
            local b = bodies[j]
            local dx = a.x - b.x
            local dy = a.y - b.y
            local dz = a.z - b.z
            local squared = dx * dx + dy * dy + dz * dz
            local force = dt / (squared * sqrt(squared))
            local mi, mj = a.mass * force, b.mass * force
            a.vx = a.vx - dx * mj
            a.vy = a.vy - dy * mj
            a.vz = a.vz - dz * mj
            b.vx = b.vx + dx * mi
            b.vy = b.vy + dy * mi
            b.vz = b.vz + dz * mi
        end
    end
    for i = 1, COUNT do
        local a = bodies[i]
        a.x = a.x + dt * a.vx
        a.y = a.y + dt * a.vy
        a.z = a.z + dt * a.vz
    end
end

local function energy(bodies)
    local sum = 0.0
    for i = 1, COUNT do
        local b = bodies[i]
        sum = sum + 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for j = i + 1, COUNT do
            local c = bodies[j]
            local dx = b.x - c.x
            local dy = b.y - c.y
            local dz = b.z - c.z
            sum = sum - b.mass * c.mass / sqrt(dx * dx + dy * dy + dz * dz)
        end
    end
    return sum
end

local bodies = {
    {x = 0.0, y = 0.0, z = 0.0, vx = 0.0, vy = 0.0, vz = 0.0, mass = 39.5},
    {x = 4.84, y = -1.16, z = -0.1, vx = 0.61, vy = 2.81, vz = -0.02, mass = 0.037},
    {x = 8.34, y = 4.12, z = -0.4, vx = -1.01, vy = 1.82, vz = 0.008, mass = 0.011},
    {x = 12.9, y = -15.1, z = -0.22, vx = 1.08, vy = 0.86, vz = -0.01, mass = 0.0017},
    {x = 15.4, y = -25.9, z = 0.18, vx = 0.98, vy = 0.59, vz = -0.03, mass = 0.002},
}
print(string.format("%.9f", energy(bodies)))
for _ = 1, 400000 do
    advance(bodies, 0.01)
end
print(string.format("%.9f", energy(bodies)))
