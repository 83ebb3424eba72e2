// the type of a break-less, value-less binding
fn main() {
    let a; //~ ERROR E0282
    loop {
        a = [];
        break;
    }
    println!("{}", a.len());
}
