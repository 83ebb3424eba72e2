// a &str +=
fn main() {
    let mut s = "a";
    s += "b"; //~ ERROR E0368
    println!("{}", s);
}
