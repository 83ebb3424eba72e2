// fields and elements, one level deep
fn main() {
    let t = (1, 0);
    let z = [0, 1];
    let nested = ((1, 0), 2);
    let copy = t;
    let a = 1 / t.1; //~ ERROR unconditional_panic
    let b = 1 / z[0]; //~ ERROR unconditional_panic
    let c = 1 / (nested.0).1;
    let d = 1 / copy.1;
    let i = 0;
    let e = 1 / z[i]; //~ ERROR unconditional_panic
    println!("{} {} {} {} {}", a, b, c, d, e);
}
