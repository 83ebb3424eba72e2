// The sun and the inner planets, moved by their gravity for two years, seen from above. That
// the energy hardly changes tells how exact the steps are.
// Shows: arrays of `f64`, Newton's square root by hand, `{:+.1e}`, a `&mut` to nested arrays.

const BODIES: usize = 5;
const NAMES: [&str; BODIES] = ["Sun", "Mercury", "Venus", "Earth", "Mars"];
const SIGNS: [char; BODIES] = ['☼', '.', 'v', 'o', '*'];
// Distance from the sun in astronomical units, and mass in suns.
const DISTANCE: [f64; BODIES] = [0.0, 0.387, 0.723, 1.0, 1.524];
const MASS: [f64; BODIES] = [1.0, 1.66e-7, 2.45e-6, 3.0e-6, 3.23e-7];
// Newton's constant in these units, with the year as the unit of time: (2 pi) squared.
const GRAVITY: f64 = 39.478_417_604_357_43;
const STEPS: usize = 4000;
const STEP: f64 = 2.0 / STEPS as f64;
const WIDTH: usize = 66;
const HEIGHT: usize = 33;

fn sqrt(x: f64) -> f64 {
    let mut root = if x > 1.0 { x } else { 1.0 };
    loop {
        let better = (root + x / root) / 2.0;
        if better >= root {
            return root;
        }
        root = better;
    }
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    let (dx, dy) = (a[0] - b[0], a[1] - b[1]);
    sqrt(dx * dx + dy * dy)
}

fn energy(place: &[[f64; 2]; BODIES], speed: &[[f64; 2]; BODIES]) -> f64 {
    let mut sum = 0.0;
    for i in 0..BODIES {
        sum += MASS[i] * (speed[i][0] * speed[i][0] + speed[i][1] * speed[i][1]) / 2.0;
        for j in 0..i {
            sum -= GRAVITY * MASS[i] * MASS[j] / distance(place[i], place[j]);
        }
    }
    sum
}

// Leapfrog: new speeds from the places, then new places from the speeds.
fn advance(place: &mut [[f64; 2]; BODIES], speed: &mut [[f64; 2]; BODIES]) {
    for i in 0..BODIES {
        for j in 0..BODIES {
            if i != j {
                let r = distance(place[i], place[j]);
                let pull = GRAVITY * MASS[j] / (r * r * r) * STEP;
                for axis in 0..2 {
                    speed[i][axis] += pull * (place[j][axis] - place[i][axis]);
                }
            }
        }
    }
    for i in 0..BODIES {
        for axis in 0..2 {
            place[i][axis] += speed[i][axis] * STEP;
        }
    }
}

fn main() {
    let mut place = [[0.0; 2]; BODIES];
    let mut speed = [[0.0; 2]; BODIES];
    for i in 1..BODIES {
        place[i][0] = DISTANCE[i];
        speed[i][1] = sqrt(GRAVITY / DISTANCE[i]);
    }

    let mut map = [[' '; WIDTH]; HEIGHT];
    let before = energy(&place, &speed);
    for _ in 0..STEPS {
        advance(&mut place, &mut speed);
        for i in 0..BODIES {
            let column = (WIDTH as f64 * (0.5 + place[i][0] / 3.3)) as usize;
            let row = (HEIGHT as f64 * (0.5 - place[i][1] / 3.3)) as usize;
            map[row][column] = SIGNS[i];
        }
    }
    for row in &map {
        for cell in row {
            print!("{cell}");
        }
        println!();
    }

    println!("after two years:");
    for (i, name) in NAMES.iter().enumerate() {
        let (x, y) = (place[i][0], place[i][1]);
        println!("  {name:<8}{x:>+9.4} {y:>+9.4}");
    }
    let change = energy(&place, &speed) / before - 1.0;
    println!("energy {before:.6}, relative change {change:+.1e}");
}
