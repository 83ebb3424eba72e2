// values of blocks and of breaks
fn main() {
    let a = { 0 };
    let b = 'x: {
        break 'x 0;
    };
    let c = loop {
        break 0;
    };
    let d = if true { 0 } else { 1 };
    let v = 1 / a; //~ ERROR unconditional_panic
    let w = 1 / b; //~ ERROR unconditional_panic
    let x = 1 / c; //~ ERROR unconditional_panic
    let y = 1 / d;
    let z = 1 / { 0 }; //~ ERROR unconditional_panic
    println!("{} {} {} {} {}", v, w, x, y, z);
}
