// a guard is a condition
fn main() {
    let n = 3;
    match n {
        m if m => println!("{}", m), //~ ERROR E0308
        _ => println!("more"),
    }
}
