// neither bool nor char has fields
fn main() {
    let b = true;
    let c = 'x';
    println!("{}", b.inner); //~ ERROR E0610
    println!("{}", c.code); //~ ERROR E0610
}
