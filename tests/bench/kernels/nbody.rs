// Structs in an array: the giant planets around the sun.
#[derive(Clone, Copy)]
struct Body {
    x: f64,
    y: f64,
    z: f64,
    vx: f64,
    vy: f64,
    vz: f64,
    mass: f64,
}

const COUNT: usize = 5;

fn advance(bodies: &mut [Body; COUNT], dt: f64) {
    for i in 0..COUNT {
        for j in i + 1..COUNT {
            let dx = bodies[i].x - bodies[j].x;
            let dy = bodies[i].y - bodies[j].y;
            let dz = bodies[i].z - bodies[j].z;
            let squared = dx * dx + dy * dy + dz * dz;
            let force = dt / (squared * squared.sqrt());
            let (mi, mj) = (bodies[i].mass * force, bodies[j].mass * force);
            bodies[i].vx -= dx * mj;
            bodies[i].vy -= dy * mj;
            bodies[i].vz -= dz * mj;
            bodies[j].vx += dx * mi;
            bodies[j].vy += dy * mi;
            bodies[j].vz += dz * mi;
        }
    }
    for body in bodies.iter_mut() {
        body.x += dt * body.vx;
        body.y += dt * body.vy;
        body.z += dt * body.vz;
    }
}

fn energy(bodies: &[Body; COUNT]) -> f64 {
    let mut sum = 0.0;
    for i in 0..COUNT {
        let b = bodies[i];
        sum += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
        for j in i + 1..COUNT {
            let dx = b.x - bodies[j].x;
            let dy = b.y - bodies[j].y;
            let dz = b.z - bodies[j].z;
            sum -= b.mass * bodies[j].mass / (dx * dx + dy * dy + dz * dz).sqrt();
        }
    }
    sum
}

fn main() {
    let mut bodies = [
        Body { x: 0.0, y: 0.0, z: 0.0, vx: 0.0, vy: 0.0, vz: 0.0, mass: 39.5 },
        Body { x: 4.84, y: -1.16, z: -0.1, vx: 0.61, vy: 2.81, vz: -0.02, mass: 0.037 },
        Body { x: 8.34, y: 4.12, z: -0.4, vx: -1.01, vy: 1.82, vz: 0.008, mass: 0.011 },
        Body { x: 12.9, y: -15.1, z: -0.22, vx: 1.08, vy: 0.86, vz: -0.01, mass: 0.0017 },
        Body { x: 15.4, y: -25.9, z: 0.18, vx: 0.98, vy: 0.59, vz: -0.03, mass: 0.002 },
    ];
    println!("{:.9}", energy(&bodies));
    for _ in 0..400_000 {
        advance(&mut bodies, 0.01);
    }
    println!("{:.9}", energy(&bodies));
}
