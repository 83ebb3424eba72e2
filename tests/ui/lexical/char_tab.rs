// a tab in a char
fn main() {
    let c = '	'; //~ ERROR -
    println!("{}", c);
}
