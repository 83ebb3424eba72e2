// break in an arm outside of a loop
fn main() {
    let n = 3;
    match n {
        1 => break, //~ ERROR E0268
        _ => println!("more"),
    }
}
