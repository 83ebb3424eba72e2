// the matched variable is assigned in a guard
fn main() {
    let mut n = 3;
    match n {
        3 if {
            n = 4; //~ ERROR E0510
            true
        } =>
        {
            println!("three")
        }
        _ => println!("more"),
    }
    println!("{}", n);
}
