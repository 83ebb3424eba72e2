// a slice pattern for what is no array
fn main() {
    let n = 3;
    match n {
        [a, b] => println!("{} {}", a, b), //~ ERROR E0529
        _ => println!("more"),
    }
    let [x, ..] = (1, 2); //~ ERROR E0529
    println!("{}", x);
}
