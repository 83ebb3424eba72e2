// a method called as a function
fn main() {
    let a = [1, 2];
    println!("{}", len(a)); //~ ERROR E0425
}
