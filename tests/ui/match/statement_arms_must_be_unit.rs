// a match as a statement, with an arm that has a value
fn main() {
    let n = 3;
    match n {
        0 => println!("zero"),
        _ => 5, //~ ERROR E0308
    }
    println!("end");
}
