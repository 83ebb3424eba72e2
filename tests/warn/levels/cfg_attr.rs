// Levels behind a condition.
#![cfg_attr(not(test), deny(unknown_lints))]
#![cfg_attr(test, allow(unknown_lints))]
#[allow(no_such_lint)] //~ ERROR unknown_lints
fn main() {
    #[cfg_attr(all(unix, not(windows), any(test, debug_assertions)), allow(unknown_lints))]
    let x = {
        #[allow(nor_this)]
        let y = 1;
        y
    };
    println!("{x}");
}
