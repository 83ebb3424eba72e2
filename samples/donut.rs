// A torus in space, lit from above: each point is turned twice, projected and shaded.
// Shows: `f64` arithmetic, sine and cosine by series, tuples, a depth buffer in nested arrays.

const WIDTH: usize = 76;
const HEIGHT: usize = 36;
const PI: f64 = 3.141592653589793;
const SHADES: [char; 12] = ['.', ',', '-', '~', ':', ';', '=', '!', '*', '#', '$', '@'];

// The Taylor series; 20 terms are more than enough for |x| <= 2 pi.
fn sine(x: f64) -> f64 {
    let mut term = x;
    let mut sum = x;
    for n in 1..20 {
        let k = 2.0 * n as f64;
        term *= -x * x / (k * (k + 1.0));
        sum += term;
    }
    sum
}

// The point (a, b), turned by an angle.
fn turn(a: f64, b: f64, angle: f64) -> (f64, f64) {
    let (sin, cos) = (sine(angle), sine(PI / 2.0 - angle));
    (a * cos - b * sin, a * sin + b * cos)
}

// The same two rotations for a point of the surface and for its normal.
fn tilt(point: (f64, f64, f64)) -> (f64, f64, f64) {
    let (y, z) = turn(point.1, point.2, 1.0);
    let (x, y) = turn(point.0, y, 0.6);
    (x, y, z)
}

fn main() {
    let mut picture = [[' '; WIDTH]; HEIGHT];
    let mut depth = [[0.0; WIDTH]; HEIGHT];

    for i in 0..90 {
        // A circle of radius 1 around (2, 0, 0) ...
        let (cx, cy) = turn(1.0, 0.0, i as f64 * PI / 45.0);
        for j in 0..180 {
            // ... swept around the vertical axis.
            let around = j as f64 * PI / 90.0;
            let (px, pz) = turn(2.0 + cx, 0.0, around);
            let (nx, nz) = turn(cx, 0.0, around);
            let (x, y, z) = tilt((px, cy, pz));
            let (_, light_y, light_z) = tilt((nx, cy, nz));

            let near = 1.0 / (z + 7.0);
            let column = (WIDTH as f64 / 2.0 + 66.0 * near * x) as usize;
            let row = (HEIGHT as f64 / 2.0 - 33.0 * near * y) as usize;
            if row < HEIGHT && column < WIDTH && near > depth[row][column] {
                depth[row][column] = near;
                let light = (light_y - light_z) * 8.2;
                let index = if light > 0.0 { light as usize } else { 0 };
                picture[row][column] = SHADES[if index < 12 { index } else { 11 }];
            }
        }
    }

    for line in picture.iter() {
        for cell in line.iter() {
            print!("{cell}");
        }
        println!();
    }
}
