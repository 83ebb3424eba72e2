// an unknown variable inside an expression
fn main() {
    let width = 3;
    let area = width * height; //~ ERROR E0425
    println!("{}", area);
}
