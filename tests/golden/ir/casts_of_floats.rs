// From and to floats; small integers are extended first.
fn to(a: f64, b: f32) -> u8 {
    (a as u8) ^ (b as i16 as u8)
}

fn from(a: i8, b: u32, c: u64) -> f64 {
    a as f64 + b as f64 + c as f32 as f64
}

fn between(a: f32) -> f32 {
    (a as f64) as f32
}

fn main() {}
