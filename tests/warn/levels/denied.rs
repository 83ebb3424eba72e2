// A warning that is an error.
#![deny(unknown_lints)]
#[allow(no_such_lint)] //~ ERROR unknown_lints
fn main() {
    #[warn(unknown_lints)]
    let x = {
        #[allow(nor_this)] //~ WARN unknown_lints
        let y = 1;
        y
    };
    println!("{x}");
}
