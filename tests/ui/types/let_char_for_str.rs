// a char literal where a &str is annotated
fn main() {
    let name: &str = 'x'; //~ ERROR E0308
    println!("{}", name);
}
