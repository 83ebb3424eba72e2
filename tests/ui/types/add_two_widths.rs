// integers of different widths added
fn main() {
    let a: i32 = 2;
    let b: i64 = 3;
    println!("{}", a + b); //~ ERROR E0277
    //~^ ERROR E0308
}
