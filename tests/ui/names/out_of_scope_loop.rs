// the variable of a for used after the loop
fn main() {
    for i in 0..3 {
        println!("{}", i);
    }
    println!("{}", i); //~ ERROR E0425
}
