// a variable that gets a value before and in an arm
fn main() {
    let n = 3;
    let m;
    m = 1;
    match n {
        1 => m = 5, //~ ERROR E0384
        _ => println!("none"),
    }
    println!("{}", m);
}
