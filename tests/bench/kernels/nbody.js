// Objects in an array: the giant planets around the sun.
const COUNT = 5;

function advance(bodies, dt) {
    for (let i = 0; i < COUNT; i++) {
        const a = bodies[i];
        for (let j = i + 1; j < COUNT; j++) {
            const b = bodies[j];
            const dx = a.x - b.x;
            const dy = a.y - b.y;
            const dz = a.z - b.z;
            const squared = dx * dx + dy * dy + dz * dz;
            const force = dt / (squared * Math.sqrt(squared));
            const mi = a.mass * force, mj = b.mass * force;
            a.vx -= dx * mj;
            a.vy -= dy * mj;
            a.vz -= dz * mj;
            b.vx += dx * mi;
            b.vy += dy * mi;
            b.vz += dz * mi;
        }
    }
    for (const body of bodies) {
        body.x += dt * body.vx;
        body.y += dt * body.vy;
        body.z += dt * body.vz;
    }
}

function energy(bodies) {
    let sum = 0.0;
    for (let i = 0; i < COUNT; i++) {
        const b = bodies[i];
        sum += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
        for (let j = i + 1; j < COUNT; j++) {
            const c = bodies[j];
            const dx = b.x - c.x;
            const dy = b.y - c.y;
            const dz = b.z - c.z;
            sum -= b.mass * c.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return sum;
}

const bodies = [
    {x: 0.0, y: 0.0, z: 0.0, vx: 0.0, vy: 0.0, vz: 0.0, mass: 39.5},
    {x: 4.84, y: -1.16, z: -0.1, vx: 0.61, vy: 2.81, vz: -0.02, mass: 0.037},
    {x: 8.34, y: 4.12, z: -0.4, vx: -1.01, vy: 1.82, vz: 0.008, mass: 0.011},
    {x: 12.9, y: -15.1, z: -0.22, vx: 1.08, vy: 0.86, vz: -0.01, mass: 0.0017},
    {x: 15.4, y: -25.9, z: 0.18, vx: 0.98, vy: 0.59, vz: -0.03, mass: 0.002},
];
console.log(energy(bodies).toFixed(9));
for (let i = 0; i < 400000; i++) {
    advance(bodies, 0.01);
}
console.log(energy(bodies).toFixed(9));
