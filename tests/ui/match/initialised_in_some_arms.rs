// a variable that one arm leaves without a value
fn main() {
    let n = 3;
    let m: i32;
    match n {
        1 => m = 5,
        2 => m = 6,
        _ => println!("none"),
    }
    println!("{}", m); //~ ERROR E0381
}
