// constants, but no statics
const ZERO: i32 = 0;
const PAIR: (i32, i32) = (0, 0);
const LIST: [i32; 2] = [0, 1];
static NOTHING: i32 = 0;

fn main() {
    let a = 1 / ZERO; //~ ERROR unconditional_panic
    let b = 1 / PAIR.0;
    let c = 1 / LIST[0];
    let d = LIST[2]; //~ ERROR unconditional_panic
    let e = 1 / NOTHING;
    println!("{} {} {} {} {}", a, b, c, d, e);
}
