// a dollar before a name
fn main() {
    let $n = 5; //~ ERROR -
    println!("{}", 5);
}
