// unsupported: const blocks
fn main() {
    let n = const { 3 + 4 }; //~ ERROR LUD
    println!("{}", n);
}
