// A lint of a group that is forbidden may be set all the same: for now that is a warning.
#![forbid(unused)]
fn main() {
    #[allow(unused_variables)]
    let x = 1;
    #[deny(unused_variables)]
    let y = 2;
    println!("{}", y);
}
