// a binding is not assigned in its guard
fn main() {
    let n = 3;
    match n {
        mut m if {
            m += 1; //~ ERROR E0594
            m > 3
        } =>
        {
            println!("{}", m)
        }
        _ => println!("more"),
    }
}
