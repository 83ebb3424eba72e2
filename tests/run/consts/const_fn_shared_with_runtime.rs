// The same const fn, with the same wrapping and saturation, at compile time and at run time.
const fn mix(x: u32) -> u32 { ((x as u64 * 2654435761 & 0xffff_ffff) as u32) ^ x >> 15 }
const fn to_int(x: f64) -> i8 { x as i8 }
const fn third(x: f32) -> f32 { x / 3.0 }
const fn order(a: i64, b: i64) -> (i64, i64) { if a < b { (a, b) } else { (b, a) } }
const M: u32 = mix(mix(7));
const T: [i8; 3] = [to_int(1e9), to_int(-1e9), to_int(-0.9)];
const F: f32 = third(1.0);
const O: (i64, i64) = order(5, -5);

fn again(x: u32, f: f64) -> (u32, i8, f32) { (mix(mix(x)), to_int(f), third(f as f32)) }

fn main() {
    println!("{M} {:?} {F} {:?}", T, O);
    println!("{:?}", again(7, 1.0));
    assert!(again(7, 1e9) == (M, T[0], third(1e9)));
}

// expect: 4283380143 [127, -128, 0] 0.33333334 (-5, 5)
// expect: (4283380143, 1, 0.33333334)
