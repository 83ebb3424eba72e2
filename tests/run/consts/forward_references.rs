// Consts may refer to later consts and to const fns declared later.
const A: i32 = B * 2 + C;
const B: i32 = C + 1;
const C: i32 = triple(D as i32);
const D: u8 = 3;
const fn triple(x: i32) -> i32 { x * 3 }
const NAME: &str = "ludus";
const PI2: f64 = PI * 2.0;
const PI: f64 = 3.141592653589793;

fn main() {
    println!("{A} {B} {C} {D} {NAME} {PI2}");
}

// expect: 29 10 9 3 ludus 6.283185307179586
