// an integer where a bool is annotated
fn main() {
    let on: bool = 1; //~ ERROR E0308
    println!("{}", on);
}
