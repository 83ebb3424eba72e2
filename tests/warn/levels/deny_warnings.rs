// `deny(warnings)` raises what is a warning, wherever that comes from.
#![deny(warnings)]
#![warn(unknown_lints)]
#[allow(no_such_lint)] //~ ERROR unknown_lints
fn main() {
    #[allow(warnings)]
    let x = {
        #[allow(nor_this)]
        let y = 1;
        y
    };
    println!("{x}");
}
