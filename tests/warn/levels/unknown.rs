// Names of lints that do not exist; those of other tools are not our business.
#![allow(no_such_lint, clippy::all)] //~ WARN unknown_lints
#[warn(unconditional_panics)] //~ WARN unknown_lints
fn main() {
    #[expect(rustdoc::broken_links)]
    let x = 1;
    println!("{x}");
}
