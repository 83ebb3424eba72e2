// What is forbidden cannot be allowed further inside.
#![forbid(unconditional_panic)]
#[allow(unconditional_panic)] //~ ERROR E0453
fn main() {
    #[deny(unconditional_panic)]
    let x = 1;
    #[expect(unconditional_panic)] //~ ERROR E0453
    let y = 2;
    #[warn(unconditional_panic)] //~ ERROR E0453
    let z = 2;
    println!("{x} {y} {z}");
}
