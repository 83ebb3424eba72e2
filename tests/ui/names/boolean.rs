// a type with a longer name
fn main() {
    let b: boolean = true; //~ ERROR E0425
    println!("{}", b);
}
