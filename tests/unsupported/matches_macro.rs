// unsupported: matches!
fn main() {
    let c = 'k';
    println!("{}", matches!(c, 'a'..='z')); //~ ERROR LUD
}
